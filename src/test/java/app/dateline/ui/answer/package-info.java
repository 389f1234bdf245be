/// Tests of the rules that a field follows, without a screen.
@NullMarked
package app.dateline.ui.answer;

import org.jspecify.annotations.NullMarked;
