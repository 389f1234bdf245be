/// The chronicle laid out on a line of years.
@NullMarked
package app.dateline.chronicle.line;

import org.jspecify.annotations.NullMarked;
