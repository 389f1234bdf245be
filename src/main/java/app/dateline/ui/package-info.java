/// What learners see and press: views lay out and pass on.
@NullMarked
package app.dateline.ui;

import org.jspecify.annotations.NullMarked;
