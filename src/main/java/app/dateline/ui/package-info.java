/// Views: they lay out and pass on, and decide nothing.
@NullMarked
package app.dateline.ui;

import org.jspecify.annotations.NullMarked;
