package app.dateline.bank.check;

import java.util.List;

/// Rule 11: at least four fifths of all wrong options say which other fact of the bank they are, so that feedback can tell what
/// they are true of; from forty options on. Where two articles are compared, the answers are the same for every question.
/// Whether they are facts is for another gate.
final class WrongAreFacts implements Gate {
    private static final int FEWEST = 40;
    private static final double LEAST = 0.8;

    @Override
    public String name() {
        return "wrong options are facts";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var wrong =
                docket.questions().stream()
                        .filter(q -> !BothRightHeld.asks(q) && !StancesHeld.asks(q))
                        .flatMap(q -> q.task().wrong().stream())
                        .toList();
        if (wrong.size() < FEWEST) {
            return new Inspection(0, List.of());
        }
        var facts = wrong.stream().filter(o -> o.trueOf().isPresent()).count();
        var share = Share.of(facts, wrong.size());
        var limit = "at least " + Share.percent(LEAST);
        return new Inspection(
                        wrong.size(),
                        facts >= LEAST * wrong.size()
                                ? List.of()
                                : List.of(
                                        new Finding(
                                                "bank",
                                                share + " wrong options are facts of the bank",
                                                limit)))
                .measuring(share, limit);
    }
}
