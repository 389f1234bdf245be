package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Lines;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Where claims stand in their article: "line 72", "lines 4–6, 9".
public final class LineWords {
    private LineWords() {}

    public static String of(List<Claim> claims) {
        var ranges =
                claims.stream()
                        .flatMap(c -> c.lines().stream())
                        .distinct()
                        .sorted(Comparator.comparingInt(Lines::first))
                        .toList();
        var words = ranges.stream().map(LineWords::range).collect(Collectors.joining(", "));
        return ranges.size() == 1 && ranges.getFirst().first() == ranges.getFirst().last()
                ? say("lines.one", words)
                : say("lines.more", words);
    }

    private static String range(Lines lines) {
        return lines.first() == lines.last()
                ? String.valueOf(lines.first())
                : lines.first() + "–" + lines.last();
    }
}
