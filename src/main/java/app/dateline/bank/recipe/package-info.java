/// One file a recipe: each asks one sort of thing of the chronicle.
@NullMarked
package app.dateline.bank.recipe;

import org.jspecify.annotations.NullMarked;
