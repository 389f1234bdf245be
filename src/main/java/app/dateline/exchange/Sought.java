package app.dateline.exchange;

import java.util.List;
import java.util.function.Predicate;

/// Something that a claim's words must hold: what it is, in the words of a fault, how to see it, and the forms it is
/// commonly printed in, for the words that misprint it.
record Sought(String what, Predicate<Passage> stands, List<String> forms) {
    Sought {
        forms = List.copyOf(forms);
    }

    static Sought anyOf(String what, List<String> forms) {
        return new Sought(what, passage -> passage.saysAny(forms), forms);
    }

    /// Whether `printed` is a form of it with something glued to it, or with a slip: one for every six letters, at least one.
    boolean misprintedAs(String printed) {
        var folded = Folding.fold(printed);
        return forms.stream()
                .map(Folding::fold)
                .anyMatch(form ->
                        folded.contains(form)
                                || List.of(folded.split(" ", -1)).stream()
                                        .anyMatch(word -> slip(word, form))
                                || slip(folded, form));
    }

    private static boolean slip(String one, String other) {
        return distance(one, other) <= Math.max(1, other.length() / 6);
    }

    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    private static int distance(String one, String other) {
        var cost = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] =
                        Math.min(
                                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1,
                                cost[i - 1][j - 1] + same);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
