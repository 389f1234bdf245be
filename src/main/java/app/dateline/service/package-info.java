/// The use cases: each opens a transaction, asks who is asking, and brings the clock and the seed.
@NullMarked
package app.dateline.service;

import org.jspecify.annotations.NullMarked;
