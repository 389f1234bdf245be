package app.dateline.bank.check;

import app.dateline.bank.Bank;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Question;
import java.util.List;

/// Judges one question by itself: whether its key holds and its wrong answers are wrong before the claims there are. How it came
/// about, how it is worded and which claims are recorded as its proof do not count.
public final class KeyCheck {
    private static final List<Gate> GATES =
            List.of(
                    new KeysSupported(),
                    new WrongRefuted(),
                    new AskedBySource(),
                    new OrdersDecided(),
                    new SetsDecided(),
                    new MatchesOneToOne(),
                    new TimelinesDecided(),
                    new TimesDecided(),
                    new ViewsHeld(),
                    new DifferencesHold(),
                    new PartsBelong(),
                    new MostExactHeld(),
                    new BothRightHeld(),
                    new StancesHeld(),
                    new PointsMade(),
                    new GapsCounted(),
                    new ReturnsHeld(),
                    new AssertedOnly(),
                    new ErrataBySource(),
                    new ScopedClaims(),
                    new SeveralRight());

    private KeyCheck() {}

    /// What is wrong with the key and the wrong answers of a question.
    public static List<Finding> faults(Chronicle chronicle, Question question) {
        var docket = new Docket(chronicle, new Bank("", List.of(question), List.of()), "");
        return GATES.stream()
                .flatMap(gate -> gate.inspect(docket).findings().stream())
                .distinct()
                .toList();
    }

    /// Whether the claims bear a question out at least as well as others did.
    ///
    /// @param before the claims it was asked by
    public static boolean holds(Chronicle before, Chronicle now, Question question) {
        var faults = faults(now, question);
        return faults.isEmpty() || faults(before, question).containsAll(faults);
    }
}
