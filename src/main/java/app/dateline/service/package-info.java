/// Use cases: transaction, permission, clock and seed.
@NullMarked
package app.dateline.service;

import org.jspecify.annotations.NullMarked;
