/// The judge of a bank: every rule a question obeys, proven again from the claims without the code that made the question.
@NullMarked
package app.dateline.bank.check;

import org.jspecify.annotations.NullMarked;
