package app.dateline.service;

import app.dateline.bank.Bank;
import app.dateline.bank.Edition;
import app.dateline.bank.edit.Edits;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A bank as an author has it: what is asked, what was made of the data, and what editors made of that.
///
/// @param at when it became so
/// @param states how each edited question stands
/// @param writes whether whoever looks at it may change it
public record BankDesk(
        Edition edition,
        Instant at,
        Bank made,
        Edits edits,
        Map<QuestionId, Edits.State> states,
        boolean writes) {
    public BankDesk {
        states = Map.copyOf(states);
    }

    public Edits.State state(QuestionId question) {
        return states.getOrDefault(question, Edits.State.AS_MADE);
    }

    /// A question as it was made.
    public Optional<Question> made(QuestionId question) {
        return made.questions().stream().filter(q -> q.id().equals(question)).findFirst();
    }

    /// A question in the words it is asked in, or was made in where it is not asked.
    public Question shown(Question made) {
        return edition.question(made.id()).orElse(made);
    }

    BankDesk writable(boolean may) {
        return may == writes ? this : new BankDesk(edition, at, made, edits, states, may);
    }
}
