/// Tests of what a learner is told, without a browser.
@NullMarked
package app.dateline.ui.learn;

import org.jspecify.annotations.NullMarked;
