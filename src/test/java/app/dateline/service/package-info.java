/// The use cases, tried against a real store.
@NullMarked
package app.dateline.service;

import org.jspecify.annotations.NullMarked;
