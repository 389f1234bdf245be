/// What the log says about a learner's progress: pure folds, for pictures and tables to draw.
@NullMarked
package app.dateline.study.progress;

import org.jspecify.annotations.NullMarked;
