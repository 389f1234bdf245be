/// Tests of how one answer is marked.
@NullMarked
package app.dateline.question;

import org.jspecify.annotations.NullMarked;
