/// What an instructor assigns to a course, and the papers students write on it.
@NullMarked
package app.dateline.classroom.quiz;

import org.jspecify.annotations.NullMarked;
