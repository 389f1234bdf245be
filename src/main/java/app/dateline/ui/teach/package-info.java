/// Courses as those who teach them see them, and the people of the server for its administrators.
@NullMarked
package app.dateline.ui.teach;

import org.jspecify.annotations.NullMarked;
