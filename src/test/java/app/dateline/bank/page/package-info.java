/// Tests of the page on disagreements.
@NullMarked
package app.dateline.bank.page;

import org.jspecify.annotations.NullMarked;
