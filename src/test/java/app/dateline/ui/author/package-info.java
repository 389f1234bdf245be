@NullMarked
package app.dateline.ui.author;

import org.jspecify.annotations.NullMarked;
