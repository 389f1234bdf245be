package app.dateline.service;

import app.dateline.bank.Changes;
import app.dateline.bank.Correction;
import app.dateline.bank.Edition;
import app.dateline.bank.Revisions;
import app.dateline.bank.edit.Rekeying;
import app.dateline.classroom.Account;
import app.dateline.classroom.Course;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.quiz.Assigned;
import app.dateline.classroom.quiz.Grade;
import app.dateline.classroom.quiz.HandMark;
import app.dateline.classroom.quiz.HandMarks;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.Regrade;
import app.dateline.classroom.quiz.Regrade.Policy;
import app.dateline.classroom.quiz.Regrades;
import app.dateline.question.Question;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Quizzes whose questions rest on facts that were corrected since they were assigned: what that makes of each mark, by each policy, and
/// the marking anew. For whoever teaches the course; to anybody else the quiz is not there.
@Service
public class Regrading {
    private final Quizzes quizzes;
    private final Papers papers;
    private final HandMarks handMarks;
    private final Regrades regrades;
    private final Revisions revisions;
    private final Membership membership;
    private final Teaching teaching;
    private final Invigilating invigilating;
    private final Rekeyings rekeyings;
    private final Editions editions;
    private final Uuids uuids;
    private final InstantSource clock;

    Regrading(
            Quizzes quizzes,
            Papers papers,
            HandMarks handMarks,
            Regrades regrades,
            Revisions revisions,
            Membership membership,
            Teaching teaching,
            Invigilating invigilating,
            Rekeyings rekeyings,
            Editions editions,
            Uuids uuids,
            InstantSource clock) {
        this.quizzes = quizzes;
        this.papers = papers;
        this.handMarks = handMarks;
        this.regrades = regrades;
        this.revisions = revisions;
        this.membership = membership;
        this.teaching = teaching;
        this.invigilating = invigilating;
        this.rekeyings = rekeyings;
        this.editions = editions;
        this.uuids = uuids;
        this.clock = clock;
    }

    /// A question of the quiz that a correction reaches: as it counts until now and what becomes of it, and the number of papers it
    /// stands in.
    public record Touched(Question counts, Rekeying becomes, int papers) {}

    /// What a policy makes of the grade of one student.
    ///
    /// @param before the share of the full mark that stands in the gradebook
    /// @param answers what the student gave where the correction reaches, the first question first
    /// @param byHand whether the mark was set by hand, and stays
    public record Effect(
            Account student,
            Optional<Double> before,
            Optional<Double> after,
            List<String> answers,
            boolean byHand) {
        public Effect {
            answers = List.copyOf(answers);
        }

        /// Above 0 where the mark rises, below where it falls.
        public double change() {
            return after.orElse(0.0) - before.orElse(0.0);
        }
    }

    /// What the bank has corrected of a quiz, and what came of what was corrected before.
    ///
    /// @param now the edition whose facts would count
    /// @param corrections of the facts that the questions ask
    /// @param effects by each policy, of every student who has handed in a paper that asks what is corrected
    /// @param running how many are being written, and are marked by the new keys when they end
    /// @param done the regrades of before
    public record Outlook(
            Course course,
            Quiz quiz,
            Edition now,
            List<Correction> corrections,
            List<Touched> questions,
            Map<Policy, List<Effect>> effects,
            int running,
            List<Regrade> done) {
        public Outlook {
            corrections = List.copyOf(corrections);
            questions = List.copyOf(questions);
            effects = Map.copyOf(effects);
            done = List.copyOf(done);
        }

        /// Whether there is anything to decide.
        public boolean pending() {
            return !questions.isEmpty();
        }
    }

    /// How many keys of a quiz the bank has corrected since it was last decided on; none of a draft.
    @Transactional(readOnly = true)
    public int keys(LearnerId learner, QuizId id) {
        var quiz = quizzes.find(id).orElseThrow(() -> new NotThere("Quiz " + id));
        var course = membership.taught(learner, quiz.course());
        return quiz.assigned().map(a -> touched(course, quiz, a).size()).orElse(0);
    }

    /// Works out what the latest edition of the bank would make of a quiz; nothing is changed.
    @Transactional(readOnly = true)
    public Outlook outlook(LearnerId learner, QuizId id) {
        var quiz = taught(learner, id);
        var course = membership.taught(learner, quiz.course());
        var assigned = quiz.assigned().orElseThrow(() -> new NotThere("Quiz " + id));
        var now = editions.current(course.topic());
        var done = regrades.of(id);
        var touched = touched(course, quiz, assigned);
        var all = papers.of(id);
        var effects = new EnumMap<Policy, List<Effect>>(Policy.class);
        for (var policy : Policy.values()) {
            effects.put(policy, effects(learner, quiz, now, all, touched, policy));
        }
        return new Outlook(
                course,
                quiz,
                now,
                corrections(before(course, assigned, done), now, touched),
                touched,
                effects,
                (int) all.stream().filter(Paper::running).count(),
                done);
    }

    private Edition before(Course course, Assigned assigned, List<Regrade> done) {
        return editions.edition(
                course.topic(), done.isEmpty() ? assigned.revision() : done.getLast().revision());
    }

    private List<Correction> corrections(Edition before, Edition now, List<Touched> touched) {
        if (touched.isEmpty()) {
            return List.of();
        }
        var asked = new HashSet<String>();
        touched.stream()
                .flatMap(t -> t.counts().facts().stream())
                .map(f -> now.renamed().now(f.key()))
                .forEach(asked::add);
        var all = Changes.between(before, now, clock.instant());
        var own = all.stream().filter(c -> asked.contains(c.fact())).toList();
        return own.isEmpty() ? all : own;
    }

    /// The questions of the quiz, in papers or still to be drawn, whose keys the latest edition changes; those in most papers first.
    private List<Touched> touched(Course course, Quiz quiz, Assigned assigned) {
        var now = editions.current(course.topic());
        var done = regrades.of(quiz.id());
        if (before(course, assigned, done).revision().equals(now.revision())) {
            return List.of();
        }
        var edition = editions.edition(course.topic(), assigned.revision());
        var changed =
                assigned.questions().stream()
                        .flatMap(q -> edition.question(q).stream())
                        .flatMap(q -> touched(q, edition, now, done).stream())
                        .toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        var asked =
                papers.of(quiz.id()).stream()
                        .flatMap(p -> p.start().questions().stream())
                        .collect(Collectors.groupingBy(q -> q, Collectors.counting()));
        return changed.stream()
                .map(t ->
                        new Touched(
                                t.counts(),
                                t.becomes(),
                                Math.toIntExact(asked.getOrDefault(t.counts().id(), 0L))))
                .sorted(Comparator.comparingInt(Touched::papers).reversed())
                .toList();
    }

    private Optional<Touched> touched(
            Question asked, Edition edition, Edition now, List<Regrade> done) {
        var counts =
                done.isEmpty()
                        ? new Rekeying.Kept(asked)
                        : rekeyings.of(
                                asked,
                                edition,
                                editions.edition(edition.topic(), done.getLast().revision()));
        var becomes = rekeyings.of(asked, edition, now);
        return Rekeying.alike(asked, counts, becomes)
                ? Optional.empty()
                : Optional.of(
                        new Touched(
                                counts instanceof Rekeying.Keyed(var keyed) ? keyed : asked,
                                becomes instanceof Rekeying.Kept(var again)
                                        ? new Rekeying.Keyed(again)
                                        : becomes,
                                0));
    }

    private List<Effect> effects(
            LearnerId learner,
            Quiz quiz,
            Edition now,
            List<Paper> all,
            List<Touched> touched,
            Policy policy) {
        if (touched.isEmpty()) {
            return List.of();
        }
        var regrade = regrade(Optional.empty(), now.revision(), policy, "preview");
        var byStudent = all.stream().collect(Collectors.groupingBy(Paper::learner));
        var byHand =
                handMarks.of(quiz.id()).stream().collect(Collectors.groupingBy(HandMark::student));
        return teaching.course(learner, quiz.course()).in(CourseRole.STUDENT).stream()
                .map(Teaching.Person::account)
                .filter(a ->
                        byStudent.getOrDefault(a.learner(), List.of()).stream()
                                .anyMatch(p -> !p.running() && asks(p, touched)))
                .map(a ->
                        effect(
                                quiz,
                                a,
                                byStudent.getOrDefault(a.learner(), List.of()),
                                byHand.getOrDefault(a.learner(), List.of()),
                                touched,
                                regrade))
                .sorted(
                        Comparator.comparing((Effect e) -> e.change() == 0)
                                .thenComparing(e -> e.student().shown().value()))
                .toList();
    }

    private Effect effect(
            Quiz quiz,
            Account student,
            List<Paper> own,
            List<HandMark> byHand,
            List<Touched> touched,
            Regrade regrade) {
        var terms = invigilating.terms(quiz, student.learner());
        var before = Grade.of(terms, own, byHand, clock.instant());
        var regraded = own.stream().map(p -> p.running() ? p : regraded(p, regrade)).toList();
        var after = Grade.of(terms, regraded, byHand, clock.instant());
        return new Effect(
                student,
                before.share(),
                after.share(),
                own.stream().flatMap(p -> answers(p, touched)).toList(),
                before.byHand().isPresent());
    }

    private Paper regraded(Paper paper, Regrade regrade) {
        var then = rekeyings.keys(paper).with(regrade);
        return then.due(paper).contains(regrade)
                ? paper.with(then.regraded(paper, regrade))
                : paper;
    }

    private static boolean asks(Paper paper, List<Touched> touched) {
        return touched.stream().anyMatch(t -> paper.start().questions().contains(t.counts().id()));
    }

    /// What was given, in words, where the correction reaches.
    private static Stream<String> answers(Paper paper, List<Touched> touched) {
        var ids = touched.stream().map(t -> t.counts().id()).collect(Collectors.toSet());
        return IntStream.range(0, paper.size())
                .filter(i -> ids.contains(paper.start().questions().get(i)))
                .mapToObj(i ->
                        paper.result(i).flatMap(r -> r.marking()).map(m -> m.summary()).orElse(""));
    }

    /// What comes of applying a correction.
    public sealed interface Outcome {

        /// Every paper that is handed in is marked anew; those being written will be when they end.
        record Applied(Regrade regrade) implements Outcome {}

        /// The bank, or what was decided on it, is not as it was seen: nothing is changed.
        record Overtaken() implements Outcome {}

        /// It cannot be, for what students are to read is no notice.
        record Refused(String why) implements Outcome {}
    }

    /// Marks a quiz anew by the facts of a revision, all papers or none, and tells its students.
    ///
    /// @param revision of the {@link Outlook} that was seen
    /// @param notice what students read of it
    @Transactional
    public Outcome apply(
            LearnerId learner, QuizId id, String revision, Policy policy, String notice) {
        var quiz = taught(learner, id);
        var course = membership.taught(learner, quiz.course());
        if (notice.isBlank() || notice.strip().length() > Regrade.LONGEST) {
            return new Outcome.Refused(
                    "Students read 1 to %d characters of a correction; found %d"
                            .formatted(Regrade.LONGEST, notice.strip().length()));
        }
        var latest = revisions.latest(course.topic());
        if (!latest.equals(Optional.of(revision))
                || quiz.assigned().filter(a -> touched(course, quiz, a).isEmpty()).isPresent()) {
            return new Outcome.Overtaken();
        }
        var regrade = regrade(Optional.of(learner), revision, policy, notice.strip());
        if (!regrades.add(id, regrade)) {
            return new Outcome.Overtaken();
        }
        papers.of(id).stream()
                .filter(p -> !p.running())
                .map(Paper::id)
                .forEach(p -> invigilating.settled(quiz, papers.claim(p).orElseThrow()));
        return new Outcome.Applied(regrade);
    }

    private Regrade regrade(Optional<LearnerId> by, String revision, Policy policy, String notice) {
        return new Regrade(uuids.next(), clock.instant(), by, revision, policy, notice);
    }

    private Quiz taught(LearnerId learner, QuizId id) {
        var quiz =
                quizzes.find(id)
                        .filter(q -> !q.draft())
                        .orElseThrow(() -> new NotThere("Quiz " + id));
        membership.taught(learner, quiz.course());
        return quiz;
    }
}
