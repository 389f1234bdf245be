@NullMarked
package app.dateline.study.optimize;

import org.jspecify.annotations.NullMarked;
