package app.dateline.classroom.quiz;

import app.dateline.bank.Edition;
import app.dateline.bank.edit.Rekeying;
import app.dateline.classroom.quiz.Regrade.Policy;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// By which keys the papers of a quiz are marked: those of the edition it was assigned from, and what each regrade since made of
/// them. Words and options of a question never change.
///
/// @param edition that papers are drawn from
/// @param regrades the first first
/// @param rekeyings what became of a question by a regrade
/// @param editions those whose facts count by a regrade
public record Keys(
        Edition edition,
        List<Regrade> regrades,
        BiFunction<Question, Regrade, Rekeying> rekeyings,
        Function<Regrade, Edition> editions) {
    public Keys {
        regrades = List.copyOf(regrades);
    }

    /// With one regrade more.
    public Keys with(Regrade regrade) {
        return new Keys(
                edition,
                Stream.concat(regrades.stream(), Stream.of(regrade)).toList(),
                rekeyings,
                editions);
    }

    private List<Regrade> until(Instant moment) {
        return regrades.stream().filter(r -> !r.at().isAfter(moment)).toList();
    }

    /// Whether a question is asked no more in papers that begin at a moment: it was dropped, or nothing it offers is right.
    public boolean dropped(QuestionId id, Instant moment) {
        return edition.question(id)
                .filter(q ->
                        until(moment).stream()
                                .filter(r -> decides(q, r))
                                .reduce((_, last) -> last)
                                .filter(last -> drops(q, last))
                                .isPresent())
                .isPresent();
    }

    /// What is drawn from at a moment: without what is asked no more, as long as anything is left.
    public Assigned asked(Assigned assigned, Instant moment) {
        var left = assigned.questions().stream().filter(q -> !dropped(q, moment)).toList();
        return left.isEmpty() ? assigned : assigned.asking(left);
    }

    /// Whether a regrade makes anything else of a question than the one before it: what was decided of any other question stays.
    private boolean decides(Question question, Regrade regrade) {
        var at = regrades.indexOf(regrade);
        var before =
                at == 0
                        ? new Rekeying.Kept(question)
                        : rekeyings.apply(question, regrades.get(at - 1));
        return !Rekeying.alike(question, before, rekeyings.apply(question, regrade));
    }

    private boolean drops(Question question, Regrade regrade) {
        return switch (rekeyings.apply(question, regrade)) {
            case Rekeying.Kept _ -> false;
            case Rekeying.Keyed _ -> regrade.policy() == Policy.DROP;
            case Rekeying.Keyless _ -> true;
        };
    }

    /// A question of a paper, by each key that is right for it at a moment; the last is the newest.
    public List<Question> of(Paper paper, int index, Instant moment) {
        return keys(paper.question(edition, index), until(moment));
    }

    /// A question by its newest key, and the edition in which that is right.
    public record Asked(Question question, Edition edition) {}

    /// The questions of a paper as they are right at a moment.
    public List<Asked> asked(Paper paper, Instant moment) {
        return IntStream.range(0, paper.size()).mapToObj(i -> asked(paper, i, moment)).toList();
    }

    private Asked asked(Paper paper, int index, Instant moment) {
        var asked = paper.question(edition, index);
        var newest = of(paper, index, moment).getLast();
        return until(moment).stream()
                .filter(r -> !(rekeyings.apply(asked, r) instanceof Rekeying.Keyless))
                .reduce((_, last) -> last)
                .filter(_ -> !newest.equals(asked))
                .map(r -> new Asked(newest, editions.apply(r)))
                .orElseGet(() -> new Asked(newest, edition));
    }

    private List<Question> keys(Question asked, List<Regrade> done) {
        var keys = List.of(asked);
        for (var regrade : done) {
            keys =
                    switch (rekeyings.apply(asked, regrade)) {
                        case Rekeying.Kept(var question) -> with(keys, asked, question, regrade);
                        case Rekeying.Keyed(var question) -> with(keys, asked, question, regrade);
                        case Rekeying.Keyless _ -> keys;
                    };
        }
        return keys;
    }

    /// The key of a regrade after those before it; where it decides nothing of the question, it only brings the newest proof.
    private List<Question> with(
            List<Question> keys, Question asked, Question key, Regrade regrade) {
        return regrade.policy() == Policy.BOTH || !decides(asked, regrade)
                ? Stream.concat(keys.stream().filter(k -> !Rekeying.alike(k, key)), Stream.of(key))
                        .toList()
                : List.of(key);
    }

    /// What a paper comes to when it ends: by the keys that were right when it began. What was corrected since then is regraded.
    public PaperStep.Marked marked(Paper paper, Instant at) {
        return new PaperStep.Marked(
                at,
                IntStream.range(0, paper.size())
                        .mapToObj(i -> Scoring.of(paper, i, of(paper, i, paper.start().at())))
                        .toList());
    }

    /// The regrades since a paper began that it was not marked by yet.
    public List<Regrade> due(Paper paper) {
        return regrades.stream()
                .filter(r -> r.at().isAfter(paper.start().at()))
                .filter(r -> paper.regrades().stream().noneMatch(d -> d.regrade().equals(r.id())))
                .toList();
    }

    /// What one of the `regrades` makes of a paper that is marked.
    public PaperStep.Regraded regraded(Paper paper, Regrade regrade) {
        var done = regrades.subList(0, regrades.indexOf(regrade) + 1);
        var changes = new ArrayList<PaperStep.Regraded.Change>();
        var keyless = new ArrayList<Integer>();
        for (var i = 0; i < paper.size(); i++) {
            var index = i;
            var asked = paper.question(edition, index);
            if (!decides(asked, regrade)) {
                continue;
            }
            if (drops(asked, regrade)) {
                keyless.add(index);
            } else {
                var replayed = Scoring.of(paper, index, keys(asked, done));
                change(paper, index, replayed, regrade.policy()).ifPresent(changes::add);
            }
        }
        var step = new PaperStep.Regraded(regrade.at(), regrade.id(), changes);
        return new PaperStep.Regraded(
                regrade.at(),
                regrade.id(),
                Stream.concat(changes.stream(), drop(paper.with(step), keyless, regrade.policy()))
                        .toList());
    }

    private static Optional<PaperStep.Regraded.Change> change(
            Paper paper, int index, Result replayed, Policy policy) {
        var stands = paper.result(index).orElse(Result.NONE);
        var falls = policy != Policy.RAISE_AND_LOWER && replayed.share() < stands.share();
        return falls || (replayed.equals(stands) && !paper.dropped(index))
                ? Optional.empty()
                : Optional.of(new PaperStep.Regraded.Change(index, Optional.of(replayed)));
    }

    /// Of what has no key any more; where no mark may fall, only what leaves a greater share: the least earned goes first.
    private static Stream<PaperStep.Regraded.Change> drop(
            Paper paper, List<Integer> keyless, Policy policy) {
        var falls = policy == Policy.DROP || policy == Policy.RAISE_AND_LOWER;
        var after = paper;
        var dropped = new ArrayList<PaperStep.Regraded.Change>();
        var order =
                keyless.stream()
                        .filter(i -> !paper.dropped(i))
                        .sorted(Comparator.comparingDouble(i -> earned(paper, i)))
                        .toList();
        for (var index : order) {
            var change = new PaperStep.Regraded.Change(index, Optional.empty());
            var without =
                    after.with(
                            new PaperStep.Regraded(
                                    paper.start().at(), "drop " + index, List.of(change)));
            if (falls || without.share() > after.share()) {
                dropped.add(change);
                after = without;
            }
        }
        return dropped.stream();
    }

    private static double earned(Paper paper, int index) {
        return paper.result(index).map(Result::share).orElse(0.0);
    }

    /// A paper before and after a regrade.
    public record Told(Regrade regrade, Paper before, Paper after) {

        /// Above 0 where its mark rises, below where it falls.
        public double change() {
            return after.share() - before.share();
        }
    }

    private boolean concerns(Paper paper, Regrade regrade) {
        return IntStream.range(0, paper.size())
                .mapToObj(i -> paper.question(edition, i))
                .anyMatch(q -> decides(q, regrade));
    }

    /// The regrades that a paper was marked by and that decide of anything it asks, the first first.
    public List<Told> told(Paper paper) {
        return paper.regrades().stream()
                .flatMap(step ->
                        regrades.stream()
                                .filter(r -> r.id().equals(step.regrade()))
                                .filter(r -> concerns(paper, r))
                                .map(r ->
                                        new Told(
                                                r,
                                                paper.before(step),
                                                paper.before(step).with(step))))
                .toList();
    }
}
