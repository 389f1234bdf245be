package app.dateline.bank.check;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Modality;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rules 1 and 2 for what articles say more exactly than others: the stem names the event by its title and what is said of
/// it. Of "most exact" the claim of the key implies that of every article that speaks, and none of them implies it; of "both
/// right" the two claims stand to each other as the key says, and as no other option says.
final class ExactnessHeld implements Gate {
    private static final Pattern MOST =
            Pattern.compile("Which article gives the most exact (\\w+) for “(.+)”\\?");
    private static final Pattern BOTH =
            Pattern.compile("Can (.+?) and (.+?) both be right on the (\\w+) (?:of|in) “(.+)”\\?");
    private static final Map<String, String> MATTERS =
            Map.of(
                    "date", "date",
                    "place", "place",
                    "price", "price",
                    "length", "length",
                    "number", "quantity");

    @Override
    public String name() {
        return "exactness held";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.questions().stream().filter(ExactnessHeld::asks).toList(),
                q -> judge(docket, q));
    }

    static boolean asks(Question question) {
        var stem = question.prompt().text();
        return MOST.matcher(stem).matches() || BOTH.matcher(stem).matches();
    }

    private static Stream<Finding> judge(Docket docket, Question question) {
        var most = MOST.matcher(question.prompt().text());
        var both = BOTH.matcher(question.prompt().text());
        var matter =
                most.matches()
                        ? matter(docket, most.group(1), most.group(2))
                        : both.matches()
                                ? matter(docket, both.group(3), both.group(4))
                                : Optional.<Matter>empty();
        if (matter.isEmpty() || !(question.task() instanceof Task.ChooseOne choose)) {
            return Stream.of(
                    finding(
                            question,
                            "the stem does not say which event, or what of it",
                            "the title of one event that happened and what is said of it"));
        }
        if (most.matches()) {
            return most(docket, question, choose, matter.get());
        }
        var two =
                Stream.of(both.group(1), both.group(2))
                        .flatMap(n -> docket.readings().article(n).stream())
                        .distinct()
                        .toList();
        return two.size() == 2
                ? both(docket, question, choose, matter.get(), two)
                : Stream.of(finding(question, "the stem does not name two articles", "two"));
    }

    /// The sound claims of what is asked, and all that is said of it.
    private record Matter(Event event, String attribute, List<Claim> sound, List<Claim> all) {

        /// What an article says of it, where that is one thing.
        Optional<Claim> by(Article article) {
            var own = sound.stream().filter(c -> c.article().equals(article.id())).toList();
            return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
        }
    }

    private static Optional<Matter> matter(Docket docket, String word, String title) {
        var all =
                docket.events().stream()
                        .filter(e -> e.title().equals(title))
                        .filter(e -> e.status() == Event.Status.HAPPENED)
                        .flatMap(e ->
                                Optional.ofNullable(MATTERS.get(word))
                                        .map(a -> matter(docket, e, a))
                                        .stream())
                        .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Matter matter(Docket docket, Event event, String attribute) {
        var witnesses = docket.witnesses(event, attribute, Optional.empty());
        return new Matter(
                event,
                attribute,
                witnesses.sound().stream().filter(c -> !docket.doubtful(event, c)).toList(),
                witnesses.claims().stream().filter(c -> c.modality() != Modality.DENIED).toList());
    }

    private static Stream<Finding> most(
            Docket docket, Question question, Task.ChooseOne task, Matter matter) {
        var key = docket.readings().article(task.options().get(task.key()).text());
        var claim = key.flatMap(matter::by);
        if (claim.isEmpty()
                || !task.options()
                        .get(task.key())
                        .supportedBy()
                        .equals(List.of(claim.get().id()))) {
            return Stream.of(
                    finding(question, "the key proves nothing", "an article, and what it says"));
        }
        var rivals =
                matter.all().stream()
                        .filter(c -> !c.equals(claim.get()))
                        .filter(c -> relation(docket, claim.get(), c) != Relation.FIRST_FINER)
                        .map(c ->
                                finding(
                                        question,
                                        "%s does not say less than the key".formatted(c.id()),
                                        "a key more exact than every other"));
        var wrong =
                others(task)
                        .filter(o -> !less(docket, matter, o))
                        .map(o ->
                                finding(
                                        question,
                                        "\"%s\" neither says less nor is silent"
                                                .formatted(o.text()),
                                        "an article that does, with its claim"));
        return Stream.concat(rivals, wrong);
    }

    /// Its claim is written down with it; a silent article has none.
    private static boolean less(Docket docket, Matter matter, Option option) {
        var article = docket.readings().article(option.text());
        var said = article.flatMap(matter::by).map(Claim::id).map(List::of);
        return article.isPresent()
                && option.refutedBy().equals(said.orElse(List.of()))
                && (said.isPresent() || silent(matter, article.get()));
    }

    private static boolean silent(Matter matter, Article article) {
        return matter.event()
                        .silent()
                        .getOrDefault(matter.attribute(), List.of())
                        .contains(article.id())
                && matter.event().claims().stream()
                        .noneMatch(c ->
                                c.attribute().equals(matter.attribute())
                                        && c.article().equals(article.id()));
    }

    private enum Relation {
        FIRST_FINER,
        SECOND_FINER,
        SAME,
        APART,
        OPEN
    }

    private static Relation relation(Docket docket, Claim one, Claim other) {
        var values = docket.values();
        var finer = values.implies(one.value(), other.value());
        var coarser = values.implies(other.value(), one.value());
        return finer && coarser
                ? Relation.SAME
                : finer
                        ? Relation.FIRST_FINER
                        : coarser
                                ? Relation.SECOND_FINER
                                : values.compatible(one.value(), other.value())
                                        ? Relation.OPEN
                                        : Relation.APART;
    }

    private static Stream<Finding> both(
            Docket docket,
            Question question,
            Task.ChooseOne task,
            Matter matter,
            List<Article> two) {
        var one = matter.by(two.getFirst());
        var other = matter.by(two.getLast());
        if (one.isEmpty() || other.isEmpty()) {
            return Stream.of(
                    finding(question, "one of the two does not speak", "two that say one thing"));
        }
        var words =
                Map.of(
                        Relation.FIRST_FINER,
                        "Yes: %s is the more exact of the two".formatted(two.getFirst().label()),
                        Relation.SECOND_FINER,
                        "Yes: %s is the more exact of the two".formatted(two.getLast().label()),
                        Relation.SAME,
                        "Yes: they say the same",
                        Relation.APART,
                        "No: one rules out the other");
        var proof = Set.of(one.get().id(), other.get().id());
        var right = task.options().get(task.key());
        var wanted = words.getOrDefault(relation(docket, one.get(), other.get()), "");
        var offered = task.options().stream().map(Option::text).toList();
        return right.text().equals(wanted)
                        && Set.copyOf(offered).equals(Set.copyOf(words.values()))
                        && proof.equals(recorded(right.supportedBy()))
                        && others(task).allMatch(o -> proof.equals(recorded(o.refutedBy())))
                ? Stream.empty()
                : Stream.of(
                        finding(
                                question,
                                "\"%s\" is the key of %s".formatted(right.text(), offered),
                                "\"%s\" among the four answers, each with both claims"
                                        .formatted(wanted)));
    }

    private static Set<ClaimId> recorded(List<ClaimId> ids) {
        return Set.copyOf(ids);
    }

    private static Stream<Option> others(Task.ChooseOne task) {
        return IntStream.range(0, task.options().size())
                .filter(i -> i != task.key())
                .mapToObj(task.options()::get);
    }

    private static Finding finding(Question question, String wrong, String right) {
        return new Finding(question.id().value(), wrong, right);
    }
}
