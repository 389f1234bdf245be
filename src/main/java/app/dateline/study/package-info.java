/// What a learner did and what is remembered of it.
@NullMarked
package app.dateline.study;

import org.jspecify.annotations.NullMarked;
