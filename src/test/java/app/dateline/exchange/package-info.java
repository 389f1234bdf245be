/// Tests of the formats outside.
@NullMarked
package app.dateline.exchange;

import org.jspecify.annotations.NullMarked;
