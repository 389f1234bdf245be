/// Tests that look at the running server through a real browser.
@NullMarked
package app.dateline.browser;

import org.jspecify.annotations.NullMarked;
