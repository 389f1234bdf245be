package app.dateline.bank.page;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Wording;
import java.util.ArrayList;
import java.util.List;

/// Claims in words: who says what, how surely, in which form and where.
record Phrases(Chronicle chronicle, Wording wording) {

    String who(ArticleId article) {
        return chronicle.article(article).label();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String attribute(String id) {
        return id.replace('-', ' ');
    }

    /// The value, and in brackets whatever makes it more or less than a plain statement.
    String what(Claim claim) {
        var remarks = new ArrayList<String>();
        value(claim.value(), remarks);
        modality(claim, remarks);
        claim.by().ifPresent(by -> remarks.add("as %s says".formatted(wording.name(by.value()))));
        claim.via().ifPresent(via -> remarks.add("after %s".formatted(via)));
        claim.printed().ifPresent(p -> remarks.add("printed “%s”".formatted(p)));
        if (chronicle.event(claim.event()).erratum(claim)) {
            remarks.add("a mistake");
        }
        return wording.words(claim.value())
                + (remarks.isEmpty() ? "" : " (%s)".formatted(String.join("; ", remarks)));
    }

    private void value(Value value, List<String> remarks) {
        switch (value) {
            case Value.Items items when items.complete() -> remarks.add("and no others");
            case Value.Share share -> {
                remarks.add("of " + share.of());
                share.holder().ifPresent(h -> remarks.add("held by " + wording.name(h)));
            }
            case Value.Items _,
                    Value.Date _,
                    Value.Ref _,
                    Value.Amount _,
                    Value.Superlative _,
                    Value.Text _ -> {}
        }
    }

    private static void modality(Claim claim, List<String> remarks) {
        switch (claim.modality()) {
            case ASSERTED -> {}
            case PLANNED -> remarks.add("planned");
            case REPORTED -> remarks.add("reported");
            case SPECULATED -> remarks.add("supposed");
            case DENIED -> remarks.add("denied");
        }
    }

    /// "line 3", "lines 3–5 and 8".
    static String where(Claim claim) {
        var ranges = claim.lines().stream().distinct().map(Phrases::range).toList();
        var one = ranges.size() == 1 && !ranges.getFirst().contains("–");
        return (one ? "line " : "lines ") + Wording.list(ranges);
    }

    private static String range(Lines lines) {
        return lines.first() == lines.last()
                ? String.valueOf(lines.first())
                : lines.first() + "–" + lines.last();
    }
}
