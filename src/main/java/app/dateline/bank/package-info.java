/// What a topic can ask, and the checks that prove it.
@NullMarked
package app.dateline.bank;

import org.jspecify.annotations.NullMarked;
