package app.dateline.bank.check;

import app.dateline.bank.Bank;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A bank of a few questions, one or two of each sort, with no fault in it; and ways to plant one.
final class GoodBank {
    static final String REVISION = "these data";

    static final String YEAR = "when-year.fradkov-visits-islamabad";
    static final String FIRST = "when-year.joint-exercise-held";
    static final String SOURCE = "when-year.helicopters-supplied.khan";
    static final String ERRATUM = "when-year.shoigu-visits-islamabad.khan";
    static final String WHO = "who.zardari-visits-moscow.visitor";
    static final String TYPED = "who.musharraf-visits-moscow.visitor";
    static final String MONTH = "type-date.zardari-visits-moscow";
    static final String ARTICLE = "which-article.helicopters-supplied.date.khan";
    static final String HOLDS = "true-or-false.musharraf-visits-moscow";
    static final String HOLDS_NOT = "true-or-false.musharraf-visits-moscow.visitor";
    static final String NUMBER = "how-much-typed.pipeline-agreed.price.khan";
    static final String PLACE = "place-on-timeline.zardari-visits-moscow";
    static final String MATCH = "match-events.fradkov-visits-islamabad";
    static final String MANY = "which-in-year.zardari-visits-moscow";
    static final String ORDER = "in-order.fradkov-visits-islamabad";

    private GoodBank() {}

    static Bank bank() {
        return new Bank(
                REVISION,
                List.of(
                                order(),
                                question(
                                        MONTH,
                                        "[[month, year]] — Asif Ali Zardari paid Russia a visit as president of Pakistan.",
                                        new Task.GiveDate(
                                                EventDate.parse("2011-05"),
                                                EventDate.Precision.MONTH,
                                                claims("zardari-visits-moscow/date/wahlang")),
                                        "zardari-visits-moscow/date"),
                                question(
                                        YEAR,
                                        "Islamabad, [[year]] — Mikhail Fradkov travelled to Pakistan as prime minister of Russia.",
                                        years("2003", "2007", "2011", "2012"),
                                        "fradkov-visits-islamabad/date"),
                                question(
                                        SOURCE,
                                        "According to Khan, [[year]] — Russia supplied MI-17 transport helicopters to Pakistan.",
                                        new Task.ChooseOne(
                                                List.of(
                                                        wrong(
                                                                        "2001",
                                                                        "helicopters-supplied/date/khan")
                                                                .of(
                                                                        "helicopters-supplied/date/essay"),
                                                        key(
                                                                "2002",
                                                                "helicopters-supplied/date/khan"),
                                                        wrong(
                                                                        "2003",
                                                                        "helicopters-supplied/date/khan")
                                                                .of(
                                                                        "musharraf-visits-moscow/date")),
                                                1),
                                        "helicopters-supplied/date/khan"),
                                question(
                                        FIRST,
                                        "[[year]] — Troops of the two countries trained together for the first time.",
                                        new Task.ChooseOne(
                                                List.of(
                                                        key(
                                                                "2016",
                                                                "joint-exercise-held/date/essay"),
                                                        wrong(
                                                                        "2012",
                                                                        "joint-exercise-held/date/essay")
                                                                .of("khar-visits-moscow/date"),
                                                        wrong(
                                                                        "2007",
                                                                        "joint-exercise-held/date/essay")
                                                                .of(
                                                                        "fradkov-visits-islamabad/date")),
                                                0),
                                        "joint-exercise-held/date"),
                                question(
                                        ERRATUM,
                                        "According to Khan, [[year]] — Sergei Shoigu came as defence minister of Russia.",
                                        new Task.ChooseOne(
                                                List.of(
                                                        wrong(
                                                                        "2014",
                                                                        "shoigu-visits-islamabad/date/khan")
                                                                .of(
                                                                        "shoigu-visits-islamabad/date/wahlang"),
                                                        key(
                                                                "2015",
                                                                "shoigu-visits-islamabad/date/khan"),
                                                        wrong(
                                                                        "2016",
                                                                        "shoigu-visits-islamabad/date/khan")
                                                                .of("joint-exercise-held/date")),
                                                1),
                                        "shoigu-visits-islamabad/date/khan"),
                                question(
                                        ARTICLE,
                                        "Russia supplied MI-17 transport helicopters to Pakistan; which article dates it to 2002?",
                                        new Task.ChooseOne(
                                                List.of(
                                                        key(
                                                                "Khan",
                                                                "helicopters-supplied/date/khan"),
                                                        wrong(
                                                                        "The unsigned essay",
                                                                        "helicopters-supplied/date/essay")
                                                                .of(
                                                                        "helicopters-supplied/date/essay"),
                                                        wrong("Wahlang").plain()),
                                                0),
                                        "helicopters-supplied/date/khan"),
                                question(
                                        NUMBER,
                                        "According to Khan, the gas pipeline from Karachi to Lahore was put at [[figure]].",
                                        billions(2.5, 0),
                                        "pipeline-agreed/price/khan"),
                                question(
                                        PLACE,
                                        "[[date]] — Asif Ali Zardari visits Moscow.",
                                        new Task.PlaceOnTimeline(standing(), items().get(3)),
                                        "zardari-visits-moscow/date"),
                                question(
                                        MATCH,
                                        "Give each event its year.",
                                        new Task.Match(rows(), bench(), List.of(1, 2, 0)),
                                        "fradkov-visits-islamabad/date",
                                        "imran-khan-visits-moscow/date",
                                        "musharraf-visits-moscow/date"),
                                question(
                                        MANY,
                                        "2011 — Which of these happened in this year?",
                                        many(chosen(), 1, 3),
                                        "zardari-visits-moscow/date",
                                        "treaty-signed/date"),
                                question(
                                        HOLDS,
                                        "[[year]] — Pervez Musharraf settled several agreements in Moscow, on visas among them.",
                                        holds(key("2003", "musharraf-visits-moscow/date/essay")),
                                        "musharraf-visits-moscow/date"),
                                question(
                                        HOLDS_NOT,
                                        "2003 — [[person]] settled several agreements in Moscow, on visas among them.",
                                        holdsNot(
                                                wrong(
                                                                "Sergei Shoigu",
                                                                "musharraf-visits-moscow/visitor/essay")
                                                        .of("shoigu-visits-islamabad/visitor"),
                                                key(
                                                        "Pervez Musharraf",
                                                        "musharraf-visits-moscow/visitor/essay")),
                                        "musharraf-visits-moscow/visitor"),
                                question(
                                        TYPED,
                                        "2003 — [[person]] settled several agreements in Moscow, on visas among them.",
                                        new Task.TypeText(
                                                List.of("Pervez Musharraf", "Musharraf"),
                                                List.of(),
                                                claims("musharraf-visits-moscow/visitor/essay")),
                                        "musharraf-visits-moscow/visitor"),
                                question(
                                        WHO,
                                        "2011 — [[person]] paid Russia a visit as president of Pakistan.",
                                        people(
                                                "Hina Rabbani Khar",
                                                "Asif Ali Zardari",
                                                "Pervez Musharraf"),
                                        "zardari-visits-moscow/visitor"))
                        .stream()
                        .sorted(Comparator.comparing(Question::id))
                        .toList(),
                List.of(
                        new Flashcard(
                                "card.fradkov-visits-islamabad.date",
                                new Prompt(
                                        "[[year]] — Mikhail Fradkov travelled to Pakistan as prime minister of Russia."),
                                "2007",
                                List.of(fact("fradkov-visits-islamabad/date")))));
    }

    /// Years of the visit of Fradkov, 2007 the right one.
    static Task.ChooseOne years(String... texts) {
        var proof = "fradkov-visits-islamabad/date/essay";
        return new Task.ChooseOne(
                Stream.of(texts)
                        .map(t -> t.equals("2007") ? key(t, proof) : wrong(t, proof).plain())
                        .toList(),
                List.of(texts).indexOf("2007"));
    }

    /// Visitors of 2011, Zardari the right one.
    static Task.ChooseOne people(String... names) {
        var proof = "zardari-visits-moscow/visitor/wahlang";
        return new Task.ChooseOne(
                Stream.of(names)
                        .map(n ->
                                n.equals("Asif Ali Zardari")
                                        ? key(n, proof)
                                        : wrong(n, proof).plain())
                        .toList(),
                List.of(names).indexOf("Asif Ali Zardari"));
    }

    static Task.TypeNumber billions(double key, double tolerance) {
        return new Task.TypeNumber(
                key, tolerance, "$", " billion", claims("pipeline-agreed/price/khan"));
    }

    /// Three events in the order of time.
    static List<Task.Item> standing() {
        return List.of(items().get(1), items().get(0), items().get(2));
    }

    static List<Task.Row> rows() {
        return List.of(
                row("Mikhail Fradkov visits Islamabad", "fradkov-visits-islamabad"),
                row("Imran Khan visits Moscow", "imran-khan-visits-moscow"),
                row("Pervez Musharraf visits Moscow", "musharraf-visits-moscow"));
    }

    static Task.Row row(String title, String event) {
        return new Task.Row(new Prompt("[[year]] — %s.".formatted(title)), new EventId(event));
    }

    /// The years of the rows and one more, each with what rules it out for the others.
    static List<Option> bench() {
        var fradkov = "fradkov-visits-islamabad/date/essay";
        var khan = "imran-khan-visits-moscow/date/essay";
        var musharraf = "musharraf-visits-moscow/date/essay";
        return List.of(
                new Option("2003", claims(musharraf), claims(fradkov, khan), Optional.empty()),
                new Option("2007", claims(fradkov), claims(musharraf, khan), Optional.empty()),
                new Option("2022", claims(khan), claims(fradkov, musharraf), Optional.empty()),
                wrong("2016", fradkov, khan, musharraf).of("joint-exercise-held/date"));
    }

    static Task.ChooseMany many(List<Option> options, Integer... key) {
        return new Task.ChooseMany(options, List.of(key));
    }

    /// Two of 2011 and two of other years.
    static List<Option> chosen() {
        return List.of(
                wrong("Mikhail Fradkov visits Islamabad", "fradkov-visits-islamabad/date/essay")
                        .of("fradkov-visits-islamabad/date"),
                right("Asif Ali Zardari visits Moscow", "zardari-visits-moscow/date/wahlang"),
                wrong("Hina Rabbani Khar visits Moscow", "khar-visits-moscow/date/wahlang")
                        .of("khar-visits-moscow/date"),
                right("A treaty is signed", "treaty-signed/date/khan"));
    }

    /// A right option of several, with the fact it is about.
    static Option right(String text, String proof) {
        return new Option(
                text,
                claims(proof),
                List.of(),
                Optional.of(fact(proof.substring(0, proof.lastIndexOf('/')))));
    }

    static Task.TrueFalse holds(Option right) {
        return new Task.TrueFalse(true, right, right);
    }

    static Task.TrueFalse holdsNot(Option stated, Option right) {
        return new Task.TrueFalse(false, stated, right);
    }

    private static Question order() {
        return question(
                ORDER,
                "Put these four events in order, the earliest first.",
                new Task.PutInOrder(items(), List.of(1, 0, 3, 2)),
                "fradkov-visits-islamabad/date",
                "musharraf-visits-moscow/date",
                "khar-visits-moscow/date",
                "zardari-visits-moscow/date");
    }

    static List<Task.Item> items() {
        return List.of(
                item(
                        "Mikhail Fradkov visits Islamabad",
                        "fradkov-visits-islamabad",
                        "2007",
                        "essay"),
                item("Pervez Musharraf visits Moscow", "musharraf-visits-moscow", "2003", "essay"),
                item("Hina Rabbani Khar visits Moscow", "khar-visits-moscow", "2012", "wahlang"),
                item("Asif Ali Zardari visits Moscow", "zardari-visits-moscow", "2011", "wahlang"));
    }

    static Task.Item item(String text, String event, String year, String article) {
        return new Task.Item(
                text,
                new EventId(event),
                EventDate.parse(year),
                EventDate.parse("[%1$s-01-01..%1$s-12-31]".formatted(year)),
                claims(event + "/date/" + article));
    }

    static Question question(String id, String prompt, Task task, String... facts) {
        var listed = Stream.of(facts).map(GoodBank::fact).toList();
        return new Question(
                new QuestionId(id),
                id.substring(0, id.indexOf('.')),
                new Prompt(prompt),
                task,
                listed,
                listed.getFirst().article(),
                OptionalDouble.empty());
    }

    static Fact fact(String key) {
        var parts = key.split("/", -1);
        return new Fact(
                new EventId(parts[0]),
                parts[1],
                parts.length > 2 ? Optional.of(new ArticleId(parts[2])) : Optional.empty());
    }

    static List<ClaimId> claims(String... ids) {
        return Stream.of(ids).map(ClaimId::new).toList();
    }

    static Option key(String text, String... proof) {
        return new Option(text, claims(proof), List.of(), Optional.empty());
    }

    static Wrong wrong(String text, String... proof) {
        return new Wrong(text, claims(proof));
    }

    record Wrong(String text, List<ClaimId> proof) {
        Option plain() {
            return new Option(text, List.of(), proof, Optional.empty());
        }

        Option of(String fact) {
            return new Option(text, List.of(), proof, Optional.of(fact(fact)));
        }
    }

    /// The bank with one question changed.
    static Bank with(String id, UnaryOperator<Question> change) {
        var bank = bank();
        return new Bank(
                bank.revision(),
                bank.questions().stream()
                        .map(q -> q.id().value().equals(id) ? change.apply(q) : q)
                        .toList(),
                bank.cards());
    }

    /// The bank with one question more, in its place.
    static Bank plus(Question question) {
        var bank = bank();
        return new Bank(
                bank.revision(),
                Stream.concat(bank.questions().stream(), Stream.of(question))
                        .sorted(Comparator.comparing(Question::id))
                        .toList(),
                bank.cards());
    }

    static Bank withTask(String id, Task task) {
        return with(id, q -> q.with(task));
    }

    static Bank withPrompt(String id, String prompt) {
        return with(
                id,
                q ->
                        new Question(
                                q.id(),
                                q.recipe(),
                                new Prompt(prompt),
                                q.task(),
                                q.facts(),
                                q.source(),
                                q.difficulty()));
    }

    static Bank withCard(String id, String front, String back, String fact) {
        var bank = bank();
        return new Bank(
                bank.revision(),
                bank.questions(),
                List.of(new Flashcard(id, new Prompt(front), back, List.of(fact(fact)))));
    }
}
