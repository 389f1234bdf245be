package app.dateline.chronicle;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds events, actors, theses and articles by words. Case and accents are folded, the beginning of a word is enough,
/// and every word must fit: an event is also found by whoever it names, in any spelling, and by its years.
public final class Finder {
    private static final int MOST_LETTERS = 120;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SLOTS = Pattern.compile("\\{[^}]*}");

    private final Chronicle chronicle;
    private final List<Entry> entries;

    public Finder(Chronicle chronicle) {
        this.chronicle = chronicle;
        entries =
                Stream.of(
                                chronicle.events().stream().map(this::entry),
                                chronicle.actors().stream().map(this::entry),
                                chronicle.articles().stream().map(this::entry))
                        .flatMap(each -> each)
                        .toList();
    }

    /// What sort of thing was found, in the order they are listed.
    public enum Sort {
        EVENT,
        PERSON,
        PLACE,
        OTHER,
        THESIS,
        ARTICLE
    }

    /// A thing found by its name; `spelling` is the one that fits where the name itself does not.
    public record Found(Sort sort, String id, String name, Optional<String> spelling) {}

    /// `names` are what a thing is called, the first of them its name; `words` what else it is found by.
    /// Events stand in order of time, the rest by name.
    private record Entry(
            Sort sort, String id, String order, List<String> names, List<String> words) {}

    /// Everything the words fit: by sort, what they name before what they only touch, then by name. Nothing for no words.
    public List<Found> find(String words) {
        var wanted =
                parts(folded(words.substring(0, Math.min(words.length(), MOST_LETTERS)))).toList();
        return wanted.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(e -> fits(wanted, e.words()))
                        .sorted(
                                Comparator.comparing(Entry::sort)
                                        .thenComparing(e -> !called(wanted, e))
                                        .thenComparing(Entry::order)
                                        .thenComparing(Entry::id))
                        .map(e -> found(wanted, e))
                        .toList();
    }

    private static Found found(List<String> wanted, Entry entry) {
        var name = entry.names().getFirst();
        var spelling =
                entry.names().stream()
                        .filter(n -> fits(wanted, tokens(n).toList()))
                        .findFirst()
                        .filter(n -> !n.equals(name));
        return new Found(entry.sort(), entry.id(), name, spelling);
    }

    private static boolean called(List<String> wanted, Entry entry) {
        return entry.names().stream().anyMatch(n -> fits(wanted, tokens(n).toList()));
    }

    private static boolean fits(List<String> wanted, List<String> words) {
        return wanted.stream().allMatch(w -> words.stream().anyMatch(word -> word.startsWith(w)));
    }

    private Entry entry(Event event) {
        var kind = chronicle.vocabulary().kinds().get(event.kind());
        var thesis = event.type() == Event.Type.THESIS;
        var named =
                Mentions.in(event)
                        .flatMap(id -> chronicle.findActor(id).stream())
                        .flatMap(Finder::names);
        var said = event.claims().stream().map(Claim::value).flatMap(Finder::said);
        return new Entry(
                thesis ? Sort.THESIS : Sort.EVENT,
                event.id().value(),
                began(event) + event.title(),
                List.of(event.title()),
                words(
                        Stream.of(
                                        Stream.of(
                                                event.title(),
                                                SLOTS.matcher(event.telling()).replaceAll(" "),
                                                kind == null ? event.kind() : kind.name()),
                                        named,
                                        said)
                                .flatMap(each -> each)));
    }

    /// A date is found by its figures and by its months.
    private static Stream<String> said(Value value) {
        return switch (value) {
            case Value.Date date -> Stream.of(date.date().edtf(), Wording.date(date.date()));
            case Value.Text text -> Stream.of(text.words());
            case Value.Superlative most -> Stream.of(most.rank(), most.scope());
            case Value.Ref ref -> Stream.of();
            case Value.Items items -> Stream.of();
            case Value.Amount amount -> Stream.of();
            case Value.Share share -> Stream.of();
        };
    }

    private Entry entry(Actor actor) {
        var sort =
                switch (actor.kind()) {
                    case PERSON -> Sort.PERSON;
                    case PLACE -> Sort.PLACE;
                    case STATE, ORGANISATION, WEAPON, PROJECT -> Sort.OTHER;
                };
        var offices = actor.offices().stream().map(Actor.Office::office);
        return new Entry(
                sort,
                actor.id().value(),
                actor.name(),
                names(actor).distinct().toList(),
                words(Stream.concat(names(actor), offices)));
    }

    private Entry entry(Article article) {
        return new Entry(
                Sort.ARTICLE,
                article.id().value(),
                article.title(),
                List.of(article.title()),
                words(
                        Stream.of(
                                        Stream.of(article.title(), article.label()),
                                        article.authors().stream(),
                                        article.published().map(EventDate::edtf).stream())
                                .flatMap(each -> each)));
    }

    private static String began(Event event) {
        return event.claims("date").stream()
                .filter(c -> c.modality() != Modality.DENIED)
                .map(Claim::value)
                .flatMap(v ->
                        v instanceof Value.Date d ? d.date().earliest().stream() : Stream.empty())
                .min(Comparator.naturalOrder())
                .map(Object::toString)
                .orElse("");
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.spellings().stream());
    }

    private static List<String> words(Stream<String> texts) {
        return texts.flatMap(Finder::tokens).distinct().toList();
    }

    /// Folded words; "Su-35" is found as su, 35 and su35.
    private static Stream<String> tokens(String text) {
        var folded = folded(text);
        var joined = BLANKS.splitAsStream(folded).map(w -> BETWEEN.matcher(w).replaceAll(""));
        return Stream.concat(parts(folded), joined.filter(w -> !w.isEmpty()));
    }

    private static Stream<String> parts(String folded) {
        return BETWEEN.splitAsStream(folded).filter(part -> !part.isEmpty());
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
