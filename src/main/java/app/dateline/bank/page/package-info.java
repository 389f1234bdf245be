/// What a bank's articles tell differently, as a page to read.
@NullMarked
package app.dateline.bank.page;

import org.jspecify.annotations.NullMarked;
