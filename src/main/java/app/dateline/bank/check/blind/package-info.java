/// Solvers that answer a bank without reading a fact: what they win shows what the words, places and numbers of options give away.
@NullMarked
package app.dateline.bank.check.blind;

import org.jspecify.annotations.NullMarked;
