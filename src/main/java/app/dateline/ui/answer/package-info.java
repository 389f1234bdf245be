/// One field a task.
@NullMarked
package app.dateline.ui.answer;

import org.jspecify.annotations.NullMarked;
