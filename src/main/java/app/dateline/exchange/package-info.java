/// Outside formats, one file each: the files of a bank, and the texts they were read from.
@NullMarked
package app.dateline.exchange;

import org.jspecify.annotations.NullMarked;
