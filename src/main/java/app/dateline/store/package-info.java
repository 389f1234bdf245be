/// Keeps what the pure rooms ask to be kept: SQL by hand, on SQLite or PostgreSQL.
@NullMarked
package app.dateline.store;

import org.jspecify.annotations.NullMarked;
