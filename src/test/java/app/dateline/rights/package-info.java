/// Who may do what: one table with a row for every method of a service and every route, and the tests that play it.
@NullMarked
package app.dateline.rights;

import org.jspecify.annotations.NullMarked;
