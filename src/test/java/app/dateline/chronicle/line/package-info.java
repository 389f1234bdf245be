@NullMarked
package app.dateline.chronicle.line;

import org.jspecify.annotations.NullMarked;
