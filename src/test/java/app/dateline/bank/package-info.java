/// Tests of what a topic can ask.
@NullMarked
package app.dateline.bank;

import org.jspecify.annotations.NullMarked;
