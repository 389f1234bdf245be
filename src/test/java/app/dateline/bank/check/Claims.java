package app.dateline.bank.check;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ActorId;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Span;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary;
import app.dateline.chronicle.Vocabulary.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Four articles, a few persons and ten events of theirs: enough to plant every fault in.
final class Claims {
    private Claims() {}

    static Chronicle chronicle() {
        return chronicle(events());
    }

    static Chronicle chronicle(List<Event> events) {
        return new Chronicle(
                List.of(
                        article(
                                "wahlang",
                                "Wahlang",
                                "Russia’s Reviving Relations with Pakistan",
                                ""),
                        article("khan", "Khan", "Russia & Pakistan – A New Alliance", "2016"),
                        article("essay", "the unsigned essay", "Russia warms up to Pakistan", ""),
                        article("basu", "Basu", "A Partnership on the Rise", "")),
                List.of(
                        person("asif-ali-zardari", "Asif Ali Zardari", "Zardari", "pakistan"),
                        person("hina-rabbani-khar", "Hina Rabbani Khar", "Khar", "pakistan"),
                        person("pervez-musharraf", "Pervez Musharraf", "Musharraf", "pakistan"),
                        person("mikhail-fradkov", "Mikhail Fradkov", "Fradkov", "russia"),
                        person("sergei-shoigu", "Sergei Shoigu", "Shoigu", "russia"),
                        person("imran-khan", "Imran Khan", "Imran Khan", "pakistan"),
                        state("russia", "Russia", "Soviet Union"),
                        state("pakistan", "Pakistan", "Pakistani"),
                        state("united-states", "the United States", "US"),
                        city("moscow", "Moscow", "russia"),
                        city("islamabad", "Islamabad", "pakistan"),
                        city("karachi", "Karachi", "pakistan")),
                vocabulary(),
                events);
    }

    static List<Event> events() {
        return List.of(
                visit(
                        "fradkov-visits-islamabad",
                        "Mikhail Fradkov visits Islamabad",
                        "{visitor} travelled to Pakistan as prime minister of Russia.",
                        date("essay", "2007"),
                        date("khan", "2007"),
                        ref("visitor", "essay", "mikhail-fradkov"),
                        ref("place", "essay", "islamabad")),
                visit(
                        "musharraf-visits-moscow",
                        "Pervez Musharraf visits Moscow",
                        "{visitor} settled several agreements in Moscow, on visas among them.",
                        date("essay", "2003"),
                        ref("visitor", "essay", "pervez-musharraf"),
                        ref("place", "essay", "moscow")),
                visit(
                        "zardari-visits-moscow",
                        "Asif Ali Zardari visits Moscow",
                        "{visitor} paid Russia a visit as president of Pakistan.",
                        date("wahlang", "2011-05"),
                        date("khan", "2011"),
                        ref("visitor", "wahlang", "asif-ali-zardari"),
                        ref("place", "wahlang", "moscow")),
                visit(
                        "khar-visits-moscow",
                        "Hina Rabbani Khar visits Moscow",
                        "{visitor} came for talks on energy and a steel works.",
                        date("wahlang", "2012"),
                        ref("visitor", "wahlang", "hina-rabbani-khar"),
                        ref("place", "wahlang", "moscow")),
                new Sketch("helicopters-supplied", "delivery", "Helicopters are supplied")
                        .telling("Russia supplied MI-17 transport helicopters to Pakistan.")
                        .silent("date", "wahlang")
                        .event(date("essay", "2001"), date("khan", "2002")),
                new Sketch("shoigu-visits-islamabad", "visit", "Sergei Shoigu visits Islamabad")
                        .telling("{visitor} came as defence minister of Russia.")
                        .erratum("shoigu-visits-islamabad/date/khan")
                        .event(
                                date("wahlang", "2014"),
                                date("khan", "2015"),
                                ref("visitor", "wahlang", "sergei-shoigu")),
                new Sketch("joint-exercise-held", "exercise", "A joint exercise is held")
                        .telling("Troops of the two countries trained together for the first time.")
                        .noted(Note.Sort.STANDS, "joint-exercise-held/rank/essay")
                        .event(
                                date("essay", "2016"),
                                said(
                                        "rank",
                                        "essay",
                                        Modality.ASSERTED,
                                        new Value.Superlative(
                                                "first", "joint exercise", Optional.empty()))),
                new Sketch("imran-khan-visits-moscow", "visit", "Imran Khan visits Moscow")
                        .telling("{visitor} was received in Moscow although a war had begun.")
                        .event(
                                date("essay", "2022-02"),
                                ref("visitor", "essay", "imran-khan"),
                                ref("place", "essay", "moscow")),
                new Sketch("treaty-signed", "agreement", "A treaty is signed")
                        .telling("A treaty on border posts was signed.")
                        .event(date("khan", "2011")),
                new Sketch("pipeline-agreed", "agreement", "A gas pipeline is agreed")
                        .telling("A gas pipeline from Karachi to Lahore was agreed.")
                        .silent("price", "wahlang")
                        .event(
                                said("date", "essay", Modality.PLANNED, when("2017")),
                                said("date", "khan", Modality.ASSERTED, when("2015")),
                                said("price", "khan", Modality.ASSERTED, billions(2.5)),
                                said("price", "essay", Modality.ASSERTED, billions(2))));
    }

    /// An event that two articles place in two years.
    static Event postsOpened(String one, String other) {
        return new Sketch("posts-opened", "agreement", "Border posts are opened")
                .telling("New posts on the border were opened.")
                .event(date("essay", one), date("khan", other));
    }

    private static Event visit(String id, String title, String telling, Said... claims) {
        return new Sketch(id, "visit", title).telling(telling).event(claims);
    }

    record Said(String attribute, String article, Modality modality, Value value) {}

    static Said said(String attribute, String article, Modality modality, Value value) {
        return new Said(attribute, article, modality, value);
    }

    static Said date(String article, String edtf) {
        return said("date", article, Modality.ASSERTED, when(edtf));
    }

    static Said ref(String attribute, String article, String actor) {
        return said(attribute, article, Modality.ASSERTED, new Value.Ref(actor));
    }

    static Value when(String edtf) {
        return new Value.Date(EventDate.parse(edtf));
    }

    static Value billions(double amount) {
        return new Value.Amount(
                OptionalDouble.of(amount),
                OptionalDouble.of(amount),
                "usd-billion",
                Optional.empty(),
                Value.Qualifier.EXACTLY);
    }

    /// An event as it is drafted: its claims get their ids from it.
    record Sketch(
            String id,
            String kind,
            String title,
            String telling,
            Event.Status status,
            Map<String, List<ArticleId>> silent,
            List<Note> notes) {
        Sketch(String id, String kind, String title) {
            this(id, kind, title, title, Event.Status.HAPPENED, Map.of(), List.of());
        }

        Sketch telling(String words) {
            return new Sketch(id, kind, title, words, status, silent, notes);
        }

        Sketch status(Event.Status now) {
            return new Sketch(id, kind, title, telling, now, silent, notes);
        }

        Sketch silent(String attribute, String... articles) {
            return new Sketch(
                    id,
                    kind,
                    title,
                    telling,
                    status,
                    Map.of(attribute, Stream.of(articles).map(ArticleId::new).toList()),
                    notes);
        }

        Sketch erratum(String claim) {
            return noted(Note.Sort.ERRATUM, claim);
        }

        Sketch noted(Note.Sort sort, String claim) {
            var note =
                    new Note(
                            claim.split("/", -1)[1],
                            Optional.of(new ClaimId(claim)),
                            sort,
                            "The article is mistaken.",
                            List.of("outside"));
            return with(note);
        }

        Sketch with(Note note) {
            return new Sketch(id, kind, title, telling, status, silent, List.of(note));
        }

        Event event(Said... claims) {
            return new Event(
                    new EventId(id),
                    kind,
                    kind.equals("thesis") ? Event.Type.THESIS : Event.Type.EVENT,
                    status,
                    title,
                    telling,
                    Map.of(),
                    List.of(),
                    Stream.of(claims).map(this::claim).toList(),
                    silent,
                    notes,
                    List.of(),
                    Optional.empty());
        }

        private Claim claim(Said said) {
            return new Claim(
                    new ClaimId(id + "/" + said.attribute() + "/" + said.article()),
                    new EventId(id),
                    said.attribute(),
                    said.value(),
                    new ArticleId(said.article()),
                    List.of(new Span(0, 1)),
                    List.of(new Lines(1, 1)),
                    said.modality(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of());
        }
    }

    private static Article article(String id, String label, String title, String published) {
        return new Article(
                new ArticleId(id),
                label,
                title,
                List.of(),
                Optional.of(published).filter(y -> !y.isEmpty()).map(EventDate::parse),
                List.of(),
                id + ".txt",
                "");
    }

    private static Actor person(String id, String name, String spelling, String of) {
        return new Actor(
                new ActorId(id),
                Actor.Kind.PERSON,
                name,
                List.of(spelling),
                Optional.of(name.substring(name.lastIndexOf(' ') + 1)),
                Optional.of(of),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Actor state(String id, String name, String spelling) {
        return place(id, Actor.Kind.STATE, name, List.of(spelling), "", Actor.Level.COUNTRY);
    }

    private static Actor city(String id, String name, String within) {
        return place(id, Actor.Kind.PLACE, name, List.of(), within, Actor.Level.CITY);
    }

    private static Actor place(
            String id,
            Actor.Kind kind,
            String name,
            List<String> spellings,
            String within,
            Actor.Level level) {
        return new Actor(
                new ActorId(id),
                kind,
                name,
                spellings,
                Optional.empty(),
                Optional.empty(),
                Optional.of(within).filter(w -> !w.isEmpty()),
                Optional.of(level),
                List.of());
    }

    private static Vocabulary vocabulary() {
        var attributes =
                Stream.of(
                        attribute("date", ValueType.DATE, false, "Dates it to {value}."),
                        attribute("visitor", ValueType.REF, false, "Names {value}.", "person"),
                        attribute("place", ValueType.REF, false, "Places it in {value}.", "place"),
                        attribute("price", ValueType.AMOUNT, false, "Puts the cost at {value}."),
                        attribute("reason", ValueType.TEXT, true, "Gives as reason {value}."),
                        attribute("part-of", ValueType.LINK, true, "Makes it part of {value}."),
                        attribute("thesis", ValueType.TEXT, true, "Holds that {value}."),
                        attribute("rank", ValueType.SUPERLATIVE, true, "Calls it {value}."));
        return new Vocabulary(
                attributes.collect(Collectors.toMap(Vocabulary.Attribute::id, a -> a)),
                Map.of(),
                Map.of(
                        "usd-billion",
                        new Vocabulary.Unit(
                                "usd-billion", "billion US dollars", "$", " billion", List.of())),
                Map.of(),
                Map.of());
    }

    private static Vocabulary.Attribute attribute(
            String id, ValueType type, boolean many, String says, String... refers) {
        return new Vocabulary.Attribute(id, type, many, List.of("*"), id, says, List.of(refers));
    }
}
