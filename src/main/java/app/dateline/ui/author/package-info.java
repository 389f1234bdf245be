/// Where banks are read with their keys, mended and checked.
@NullMarked
package app.dateline.ui.author;

import org.jspecify.annotations.NullMarked;
