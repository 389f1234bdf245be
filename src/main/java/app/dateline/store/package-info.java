/// What is kept for good, in SQL that SQLite and PostgreSQL both speak.
@NullMarked
package app.dateline.store;

import org.jspecify.annotations.NullMarked;
