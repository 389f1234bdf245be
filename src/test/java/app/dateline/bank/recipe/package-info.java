/// Tests of the recipes.
@NullMarked
package app.dateline.bank.recipe;

import org.jspecify.annotations.NullMarked;
