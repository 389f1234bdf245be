/// What screens share.
@NullMarked
package app.dateline.ui.parts;

import org.jspecify.annotations.NullMarked;
