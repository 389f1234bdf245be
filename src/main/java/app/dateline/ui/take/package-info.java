/// Quizzes as students take them: the front page, the paper, and what came of it.
@NullMarked
package app.dateline.ui.take;

import org.jspecify.annotations.NullMarked;
