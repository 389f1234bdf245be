/// How events are drawn and set side by side.
@NullMarked
package app.dateline.ui.timeline;

import org.jspecify.annotations.NullMarked;
