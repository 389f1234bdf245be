@NullMarked
package app.dateline.ui.teach;

import org.jspecify.annotations.NullMarked;
