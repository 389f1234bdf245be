package app.dateline.bank.page;

import app.dateline.bank.Bank;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Vocabulary;
import app.dateline.chronicle.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the articles of a bank tell differently, as Markdown: topic by topic, who says what, how it is asked, and what the
/// editor remarks. The same data and bank give the same page.
public final class DisagreementsPage {
    private final Chronicle chronicle;
    private final List<Matter> matters;
    private final MatterEntry entry;

    private DisagreementsPage(Chronicle chronicle, Bank bank, List<Unasked> unasked) {
        var phrases = new Phrases(chronicle, new Wording(chronicle));
        this.chronicle = chronicle;
        matters = Matter.all(chronicle);
        entry = new MatterEntry(phrases, new HowAsked(phrases, bank, unasked));
    }

    public static String of(Chronicle chronicle, Bank bank, List<Unasked> unasked) {
        return new DisagreementsPage(chronicle, bank, unasked).text();
    }

    private String text() {
        var byTopic = matters.stream().collect(Collectors.groupingBy(m -> topic(m.event())));
        return introduction()
                + counts()
                + byTopic.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(t -> "\n## %s\n".formatted(t.getKey()) + topic(t.getValue()))
                        .collect(Collectors.joining());
    }

    private String introduction() {
        return """
        # Where the articles disagree

        What %d articles tell differently of %d events, topic by topic: who says what, how the bank asks it, and what the
        editor remarks. Where the articles agree, a question is asked plainly; where they do not, by source.

        This page is written from the data with `data disagreements DIR FILE`: change the data, not the page.

        """
                .formatted(chronicle.articles().size(), chronicle.events().size());
    }

    /// An event of several topics stands under its first.
    private String topic(Event event) {
        return event.topics().stream()
                .findFirst()
                .map(t -> chronicle.vocabulary().topics().get(t))
                .map(Vocabulary.Topic::name)
                .orElse("Without a topic");
    }

    private String counts() {
        var rows =
                Stream.of(Heading.values())
                        .map(h ->
                                "| **%s**: %s | %d |\n"
                                        .formatted(
                                                h.title(),
                                                h.about(),
                                                matters.stream()
                                                        .filter(m -> m.heading() == h)
                                                        .count()));
        return "| | how many |\n|---|---:|\n" + rows.collect(Collectors.joining());
    }

    private String topic(List<Matter> ofTopic) {
        return ofTopic.stream()
                .map(Matter::heading)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(h ->
                        "\n### %s\n".formatted(h.title())
                                + ofTopic.stream()
                                        .filter(m -> m.heading() == h)
                                        .map(entry::text)
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
