/// Errors that learners report, and what became of them.
@NullMarked
package app.dateline.classroom.report;

import org.jspecify.annotations.NullMarked;
