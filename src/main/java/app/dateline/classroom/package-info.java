/// Who learns.
@NullMarked
package app.dateline.classroom;

import org.jspecify.annotations.NullMarked;
