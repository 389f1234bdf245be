/// FSRS weights found from review logs, and whether they are worth taking. Pure and single-threaded: the caller chooses the
/// thread, hears of progress and may stop.
@NullMarked
package app.dateline.study.optimize;

import org.jspecify.annotations.NullMarked;
