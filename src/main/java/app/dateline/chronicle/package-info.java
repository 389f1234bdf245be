/// What was said, by whom, and what it proves.
@NullMarked
package app.dateline.chronicle;

import org.jspecify.annotations.NullMarked;
