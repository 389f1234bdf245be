/// How one fact is asked and how an answer is marked.
@NullMarked
package app.dateline.question;

import org.jspecify.annotations.NullMarked;
