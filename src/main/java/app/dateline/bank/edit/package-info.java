/// What editors make of the questions that were made of the data: kept apart from them, so that it outlives every making anew.
@NullMarked
package app.dateline.bank.edit;

import org.jspecify.annotations.NullMarked;
