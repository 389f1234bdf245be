package app.dateline.chronicle;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A thing and the folded words it is found by; `names` are what it is called, the first of them its name. Events stand in
/// order of time, the rest by name.
record Findable(Finder.Sort sort, String id, String order, List<String> names, List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SLOTS = Pattern.compile("\\{[^}]*}");

    static List<Findable> all(Chronicle chronicle) {
        return Stream.of(
                        chronicle.events().stream().map(e -> of(chronicle, e)),
                        chronicle.actors().stream().map(Findable::of),
                        chronicle.articles().stream().map(Findable::of))
                .flatMap(each -> each)
                .toList();
    }

    private static Findable of(Chronicle chronicle, Event event) {
        var kind = chronicle.vocabulary().kinds().get(event.kind());
        var thesis = event.type() == Event.Type.THESIS;
        var named =
                Mentions.in(event)
                        .flatMap(id -> chronicle.findActor(id).stream())
                        .flatMap(Findable::names);
        var said = event.claims().stream().map(Claim::value).flatMap(Findable::said);
        return new Findable(
                thesis ? Finder.Sort.THESIS : Finder.Sort.EVENT,
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

    private static Findable of(Actor actor) {
        var sort =
                switch (actor.kind()) {
                    case PERSON -> Finder.Sort.PERSON;
                    case PLACE -> Finder.Sort.PLACE;
                    case STATE, ORGANISATION, WEAPON, PROJECT -> Finder.Sort.OTHER;
                };
        var offices = actor.offices().stream().map(Actor.Office::office);
        return new Findable(
                sort,
                actor.id().value(),
                actor.name(),
                names(actor).distinct().toList(),
                words(Stream.concat(names(actor), offices)));
    }

    private static Findable of(Article article) {
        return new Findable(
                Finder.Sort.ARTICLE,
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
        return texts.flatMap(Findable::tokens).distinct().toList();
    }

    /// Folded words; "Su-35" is found as su, 35 and su35.
    static Stream<String> tokens(String text) {
        var folded = folded(text);
        var joined = BLANKS.splitAsStream(folded).map(w -> BETWEEN.matcher(w).replaceAll(""));
        return Stream.concat(parts(folded), joined.filter(w -> !w.isEmpty()));
    }

    static Stream<String> parts(String folded) {
        return BETWEEN.splitAsStream(folded).filter(part -> !part.isEmpty());
    }

    static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
