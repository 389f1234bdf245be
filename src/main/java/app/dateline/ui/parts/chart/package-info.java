/// Small pictures of progress, drawn on the server, each with its table.
@NullMarked
package app.dateline.ui.parts.chart;

import org.jspecify.annotations.NullMarked;
