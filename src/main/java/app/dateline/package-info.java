/// The main class, the commands and the wiring: the only place that sees every room.
@NullMarked
package app.dateline;

import org.jspecify.annotations.NullMarked;
