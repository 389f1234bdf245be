package app.dateline.bank.check;

import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Among years, months and numbers the key has every rank about equally often, and stands inside as often as at the ends, so
/// that who picks a middle value gains nothing: two chi-square tests over the bank, each at the level of one in a hundred,
/// from forty questions on.
final class KeyRanks implements Gate {
    private static final int FEWEST = 40;
    private static final double LIMIT = 0.01;

    @Override
    public String name() {
        return "key of every rank alike";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var ranked =
                docket.questions().stream()
                        .flatMap(q ->
                                q.task() instanceof Task.ChooseOne choose
                                        ? Rank.of(choose)
                                        : Stream.of())
                        .toList();
        if (ranked.size() < FEWEST) {
            return new Inspection(0, List.of());
        }
        var ranks = new Tally(ranked.stream().mapToInt(Rank::options).max().orElseThrow());
        var ends = new Tally(2);
        for (var key : ranked) {
            ranks.among(key.options(), List.of(key.below()));
            var inside = (key.options() - 2.0) / key.options();
            ends.hit(key.atEnd() ? 1 : 0, inside, 1 - inside);
        }
        var findings = new ArrayList<Finding>();
        fault("by size, the key is at the ranks ", ranks, findings);
        fault("the key stands inside and at the ends ", ends, findings);
        return new Inspection(ranked.size(), findings)
                .measuring(
                        String.format(Locale.ROOT, "p = %.3f", Math.min(ranks.p(), ends.p())),
                        "above " + LIMIT);
    }

    private static void fault(String found, Tally tally, List<Finding> findings) {
        if (tally.p() <= LIMIT) {
            findings.add(new Finding("bank", found + tally.seen(), tally.expected()));
        }
    }

    /// How many options there are, and how many of them are smaller than the key.
    private record Rank(int options, int below) {
        static Stream<Rank> of(Task.ChooseOne choose) {
            return Magnitude.rankOfKey(choose).stream()
                    .mapToObj(below -> new Rank(choose.options().size(), below));
        }

        boolean atEnd() {
            return below == 0 || below == options - 1;
        }
    }
}
