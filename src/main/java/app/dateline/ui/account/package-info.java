/// Signing in and out, and what one does with one's own account.
@NullMarked
package app.dateline.ui.account;

import org.jspecify.annotations.NullMarked;
