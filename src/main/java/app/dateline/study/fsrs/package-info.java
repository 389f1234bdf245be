/// How memory of one thing grows and fades: the FSRS-6 model and scheduler, which know neither facts nor screens.
@NullMarked
package app.dateline.study.fsrs;

import org.jspecify.annotations.NullMarked;
