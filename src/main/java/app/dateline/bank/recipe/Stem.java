package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Wording;
import app.dateline.question.Prompt;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a question about one attribute: what is told, and the dateline or the article before it.
record Stem(Asking asking, String told) {
    private static final int LONGEST = 30;
    private static final Pattern YEAR = Pattern.compile("\\b1[5-9]\\d\\d\\b|\\b20\\d\\d\\b");

    /// The event told with a blank for the attribute; nothing where a part of it is not proved.
    static Optional<Stem> of(Asking asking, String wanted) {
        var told =
                asking.teller()
                        .told(
                                asking.event(),
                                asking.attribute(),
                                asking.source(),
                                "[[" + wanted + "]]");
        return told.isEmpty()
                ? asking.none(
                        "its telling needs a value that is disputed, doubtful, mistaken or not asserted")
                : Optional.of(new Stem(asking, told.get()));
    }

    /// Asks for a date: the blank stands in the dateline, by source in the sentence, unless the telling has a place for it.
    Optional<Prompt> dated(String wanted, Value key) {
        if (YEAR.matcher(told).find()) {
            return asking.none("its telling holds a year");
        }
        var blank =
                told.contains("[[") ? Optional.<String>empty() : Optional.of("[[" + wanted + "]]");
        var place =
                asking.source().isPresent()
                        ? Optional.<String>empty()
                        : asking.teller().city(asking.event(), told);
        return asking.source().isPresent()
                ? checked(
                        sourced(blank.map(b -> "in " + b + ", ").orElse("")),
                        place,
                        Optional.empty(),
                        key)
                : checked(
                        line(Optional.empty(), place, blank) + told, place, Optional.empty(), key);
    }

    /// Asks for anything but a date: place and date, as far as they are agreed, stand in the dateline.
    Optional<Prompt> valued(Value key, Stream<String> names) {
        if (!told.contains("[[")) {
            return asking.none("no telling has a place for it");
        }
        if (Tokens.name(told, names)) {
            return asking.none("its telling names the answer");
        }
        var place =
                asking.teller()
                        .city(asking.event(), told)
                        .filter(city -> !asking.attribute().equals("place"));
        var date = asking.teller().commonDate(asking.event());
        var shown = date.map(Wording::date);
        if (asking.source().isEmpty()) {
            return checked(line(Optional.empty(), place, shown) + told, place, date, key);
        }
        return asking.event().type() == Event.Type.STATISTIC && date.isPresent()
                ? checked(
                        line(Optional.of("According to " + name()), Optional.empty(), shown) + told,
                        Optional.empty(),
                        date,
                        key)
                : checked(sourced(""), Optional.empty(), Optional.empty(), key);
    }

    /// Asks for an actor: as any other value where the telling has a place for it, else a place in the dateline.
    Optional<Prompt> named(Actor key, String wanted) {
        var value = new Value.Ref(key.id().value());
        if (told.contains("[[") || !asking.attribute().equals("place")) {
            return valued(value, Persons.names(key));
        }
        if (Tokens.name(told, Persons.names(key))) {
            return asking.none("its telling names the answer");
        }
        var date = asking.teller().commonDate(asking.event());
        var blank = Optional.of("[[" + wanted + "]]");
        return checked(
                line(Optional.empty(), blank, date.map(Wording::date)) + told,
                Optional.empty(),
                date,
                value);
    }

    private String sourced(String time) {
        return "According to "
                + name()
                + ", "
                + time
                + ProperNouns.of(asking.chronicle()).inside(told);
    }

    private Optional<Prompt> checked(
            String text, Optional<String> place, Optional<EventDate> date, Value key) {
        if (Tokens.of(text).size() > LONGEST) {
            return asking.none("it takes more than %d words".formatted(LONGEST));
        }
        var rank =
                asking.source().isPresent()
                        ? Optional.<String>empty()
                        : Ranks.unclaimed(asking.event(), told);
        if (rank.isPresent()) {
            return asking.none("it says \"%s\", which no article claims".formatted(rank.get()));
        }
        var other = new Ambiguity(asking, told, place, date).other(key);
        return other.isPresent()
                ? asking.none("its telling fits %s as well".formatted(other.get().id()))
                : Optional.of(new Prompt(text));
    }

    /// The label of the article asked; its title where the label could be taken for a word of the telling.
    private String name() {
        var article = asking.chronicle().article(asking.source().orElseThrow());
        return name(article, told);
    }

    static String name(Article article, String beside) {
        return Tokens.shared(article.label(), beside)
                ? "“" + article.title() + "”"
                : article.label();
    }

    /// "Moscow, 2011 — " or "Since 2010 — " from the parts there are.
    private static String line(
            Optional<String> source, Optional<String> place, Optional<String> date) {
        var parts =
                Stream.of(source, place, date)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return parts.isEmpty()
                ? ""
                : Character.toUpperCase(parts.charAt(0)) + parts.substring(1) + " — ";
    }
}
