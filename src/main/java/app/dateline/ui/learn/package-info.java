/// The places of a student or self-study learner.
@NullMarked
package app.dateline.ui.learn;

import org.jspecify.annotations.NullMarked;
