package app.dateline.bank.check;

import app.dateline.bank.Bank;
import app.dateline.bank.Refutations;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Question;

/// Names the rules in a bank drawn by hand, but for those named in the drawing.
final class Rules {
    private Rules() {}

    static Bank named(Chronicle chronicle, Bank bank) {
        return new Bank(
                bank.revision(),
                bank.questions().stream().map(q -> named(chronicle, q)).toList(),
                bank.cards());
    }

    private static Question named(Chronicle chronicle, Question question) {
        return question.with(
                question.task()
                        .withOptions(option ->
                                option.refutation().isPresent()
                                        ? option
                                        : new Refutations(chronicle, question).named(option)));
    }
}
