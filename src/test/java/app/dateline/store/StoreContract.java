package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.bank.edit.Conflict;
import app.dateline.bank.edit.Conflicts;
import app.dateline.bank.edit.Place;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Authorship;
import app.dateline.classroom.Authorships;
import app.dateline.classroom.ClassLists;
import app.dateline.classroom.Course;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.CourseSamples;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Learner;
import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.Learners;
import app.dateline.classroom.Member;
import app.dateline.classroom.OneTimeLink;
import app.dateline.classroom.OneTimeLinks;
import app.dateline.classroom.PersonalCodes;
import app.dateline.classroom.SignIns;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Disclosure;
import app.dateline.classroom.quiz.HandMark;
import app.dateline.classroom.quiz.HandMarks;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperSamples;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.QuizSamples;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.Regrade;
import app.dateline.classroom.quiz.Regrades;
import app.dateline.classroom.quiz.Request;
import app.dateline.classroom.quiz.Requests;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.report.ReportSamples;
import app.dateline.classroom.report.Reports;
import app.dateline.exchange.LearnerJson;
import app.dateline.question.Answer;
import app.dateline.question.Mark;
import app.dateline.study.AttemptId;
import app.dateline.study.Attempts;
import app.dateline.study.CardMark;
import app.dateline.study.CardMarks;
import app.dateline.study.Confused;
import app.dateline.study.Confusions;
import app.dateline.study.Fold;
import app.dateline.study.Form;
import app.dateline.study.LearnerId;
import app.dateline.study.LearnerWeights;
import app.dateline.study.Memories;
import app.dateline.study.Pacing;
import app.dateline.study.PracticeDays;
import app.dateline.study.Recalls;
import app.dateline.study.Refolds;
import app.dateline.study.Retained;
import app.dateline.study.Retentions;
import app.dateline.study.Reviews;
import app.dateline.study.Samples;
import app.dateline.study.Step;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Fitting;
import app.dateline.study.optimize.Fittings;
import app.dateline.study.optimize.PairedTest;
import app.dateline.study.optimize.Verdict;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What the store promises, on whichever engine it is run.
@JdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({
    SqliteConfiguration.class,
    ErrorConfiguration.class,
    MigrationConfiguration.class,
    JdbcAccounts.class,
    JdbcAttempts.class,
    JdbcCardMarks.class,
    JdbcConflicts.class,
    JdbcCorrections.class,
    JdbcFittings.class,
    JdbcLearners.class,
    JdbcConfusions.class,
    JdbcAuthorships.class,
    JdbcCourses.class,
    JdbcClassLists.class,
    JdbcQuizzes.class,
    JdbcHandMarks.class,
    JdbcRegrades.class,
    JdbcPapers.class,
    JdbcPersonalCodes.class,
    JdbcJoinCodes.class,
    JdbcLearnerWeights.class,
    JdbcMemories.class,
    JdbcOneTimeLinks.class,
    JdbcPooledWeights.class,
    JdbcPracticeDays.class,
    JdbcRetentions.class,
    JdbcRecalls.class,
    JdbcRefolds.class,
    JdbcReports.class,
    JdbcRequests.class,
    JdbcReviews.class,
    JdbcRevisions.class,
    JdbcSignIns.class,
    JdbcThrottles.class
})
abstract class StoreContract {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00.123Z");
    private static final Course COURSE =
            CourseSamples.course(new CourseId("019a0000-0000-7000-8000-000000000001"));

    @Autowired private Accounts accounts;
    @Autowired private Attempts attempts;
    @Autowired private Confusions confusions;
    @Autowired private Conflicts conflicts;
    @Autowired private Courses courses;
    @Autowired private ClassLists classLists;
    @Autowired private Quizzes quizzes;
    @Autowired private HandMarks handMarks;
    @Autowired private Regrades regrades;
    @Autowired private Papers papers;
    @Autowired private PersonalCodes codes;
    @Autowired private OneTimeLinks links;
    @Autowired private Learners learners;
    @Autowired private Reports reports;
    @Autowired private Requests requests;
    @Autowired private Reviews reviewLogs;
    @Autowired private CardMarks cardMarks;
    @Autowired private Recalls recalls;
    @Autowired private Memories memories;
    @Autowired private PracticeDays days;
    @Autowired private Retentions retentions;
    @Autowired private LearnerWeights learnerWeights;
    @Autowired private Fittings fittings;
    @Autowired private Refolds refolds;
    @Autowired private Revisions revisions;
    @Autowired private Authorships authorships;
    @Autowired private SignIns signIns;
    @Autowired private JdbcClient sql;
    @Autowired private TransactionTemplate transaction;
    @Autowired private DataSource source;

    /// Where each column of a learner's is found in their own file (LearnerJson), or why it is not there.
    private static final Map<String, String> IN_THE_FILE =
            Map.ofEntries(
                    Map.entry("learner.id", "learner"),
                    Map.entry("learner.since", "since"),
                    Map.entry("learner.secret_hash", "not: the browser holds the secret itself"),
                    Map.entry("learner.settings", "settings"),
                    Map.entry("learner.shared_used", "not: a guest who has one is erased that day"),
                    Map.entry("learner.simulated_in", "not: nobody real has it"),
                    Map.entry("attempt.id", "rounds"),
                    Map.entry("attempt.learner_id", "not: the whole file is the learner's"),
                    Map.entry("attempt.started", "started"),
                    Map.entry("attempt.revision", "not: counts the steps, for writers to line up"),
                    Map.entry("step.attempt_id", "not: each step stands under its round"),
                    Map.entry("step.revision", "not: the order of the steps is kept"),
                    Map.entry("step.step_key", "not: made of what is in the body"),
                    Map.entry("step.at", "at"),
                    Map.entry("step.body", "answers"),
                    Map.entry(
                            "learner.review_revision",
                            "not: counts the steps, for writers to line up"),
                    Map.entry("review_step.learner_id", "not: the whole file is the learner's"),
                    Map.entry("review_step.revision", "not: the order of the steps is kept"),
                    Map.entry("review_step.step_key", "not: made of what is in the body"),
                    Map.entry("review_step.at", "at"),
                    Map.entry("review_step.body", "reviews"),
                    Map.entry("account.learner_id", "not: the whole file is the learner's"),
                    Map.entry("account.name", "name"),
                    Map.entry("account.shown", "shown"),
                    Map.entry("account.since", "since"),
                    Map.entry("account.password_hash", "not: the learner knows the password"),
                    Map.entry("account.roles", "roles"),
                    Map.entry("sign_in.id", "not: it only names the row"),
                    Map.entry("sign_in.learner_id", "not: the whole file is the learner's"),
                    Map.entry("sign_in.secret_hash", "not: the browser holds the secret itself"),
                    Map.entry("sign_in.since", "since"),
                    Map.entry("sign_in.last_used", "lastUsed"),
                    Map.entry("sign_in.device", "device"),
                    Map.entry("sign_in.shared", "shared"),
                    Map.entry("sign_in.by_code", "byCode"),
                    Map.entry("personal_code.learner_id", "not: the whole file is the learner's"),
                    Map.entry("personal_code.code_hash", "not: the learner knows the code"),
                    Map.entry("personal_code.since", "personalCode"),
                    Map.entry("course_member.course_id", "courses"),
                    Map.entry("course_member.learner_id", "not: the whole file is the learner's"),
                    Map.entry("course_member.role", "role"),
                    Map.entry("course_member.since", "since"),
                    Map.entry("course_member.as_learner", "asLearner"),
                    Map.entry("revision_author.topic", "topic"),
                    Map.entry("revision_author.hash", "revision"),
                    Map.entry("revision_author.learner_id", "not: the whole file is the learner's"),
                    Map.entry("course_member.team", "group"),
                    Map.entry("quiz_exemption.quiz_id", "quiz"),
                    Map.entry("quiz_exemption.place", "not: the order an instructor gave them"),
                    Map.entry("quiz_exemption.learner_id", "not: the whole file is the learner's"),
                    Map.entry("quiz_exemption.body", "exemptions"),
                    Map.entry("paper.id", "papers"),
                    Map.entry("paper.quiz_id", "quiz"),
                    Map.entry("paper.learner_id", "not: the whole file is the learner's"),
                    Map.entry("paper.number", "number"),
                    Map.entry("paper.started", "started"),
                    Map.entry("paper.revision", "not: counts the steps, for writers to line up"),
                    Map.entry("paper.running", "not: says whether a step is there"),
                    Map.entry("paper.remembered", "not: says whether a step is there"),
                    Map.entry("paper_step.paper_id", "not: each step stands under its paper"),
                    Map.entry("paper_step.revision", "not: the order of the steps is kept"),
                    Map.entry("paper_step.step_key", "not: made of what is in the body"),
                    Map.entry("paper_step.at", "at"),
                    Map.entry("paper_step.body", "steps"),
                    Map.entry("paper_step.by_learner", "not: on another's paper, or who teaches"),
                    Map.entry("report.id", "not: it tells one row from another"),
                    Map.entry("report.learner_id", "not: the whole file is the learner's"),
                    Map.entry("report.at", "at"),
                    Map.entry("report.topic", "topic"),
                    Map.entry("report.revision", "revision"),
                    Map.entry("report.item", "item"),
                    Map.entry("report.quiz_id", "quiz"),
                    Map.entry("report.reason", "reason"),
                    Map.entry("report.words", "words"),
                    Map.entry("report.answered_at", "answeredAt"),
                    Map.entry("report.answered_by", "not: learners are not told who answered them"),
                    Map.entry("report.verdict", "verdict"),
                    Map.entry("report.answer", "reply"),
                    Map.entry("quiz_request.id", "not: it tells one row from another"),
                    Map.entry("quiz_request.quiz_id", "quiz"),
                    Map.entry("quiz_request.learner_id", "not: the whole file is the learner's"),
                    Map.entry("quiz_request.at", "at"),
                    Map.entry("quiz_request.words", "words"),
                    Map.entry("quiz_request.answered_at", "answeredAt"),
                    Map.entry(
                            "quiz_request.answered_by", "not: learners are not told who answered"),
                    Map.entry("quiz_request.granted", "granted"),
                    Map.entry("quiz_request.answer", "reply"),
                    Map.entry("hand_mark.id", "not: it tells one row from another"),
                    Map.entry("hand_mark.quiz_id", "quiz"),
                    Map.entry("hand_mark.learner_id", "not: the whole file is the learner's"),
                    Map.entry("hand_mark.at", "at"),
                    Map.entry("hand_mark.by_learner", "not: who taught is in the file of theirs"),
                    Map.entry("hand_mark.mark", "mark"),
                    Map.entry("hand_mark.why", "why"),
                    Map.entry("quiz_regrade.id", "not: a regrade is the quiz's"),
                    Map.entry("quiz_regrade.quiz_id", "not: a regrade is the quiz's"),
                    Map.entry("quiz_regrade.at", "not: a regrade is the quiz's"),
                    Map.entry("quiz_regrade.by_learner", "not: a regrade is the quiz's"),
                    Map.entry("quiz_regrade.bank_revision", "not: a regrade is the quiz's"),
                    Map.entry("quiz_regrade.policy", "not: a regrade is the quiz's"),
                    Map.entry("quiz_regrade.notice", "not: a regrade is the quiz's"),
                    Map.entry("class_list.id", "not: it tells one row from another"),
                    Map.entry("class_list.course_id", "courses"),
                    Map.entry("class_list.name", "onTheClassList"),
                    Map.entry("class_list.team", "group"),
                    Map.entry("class_list.called", "signInName"),
                    Map.entry("class_list.learner_id", "not: the whole file is the learner's"),
                    Map.entry("one_time_link.secret_hash", "not: whoever has the link has it"),
                    Map.entry("one_time_link.purpose", "not: a link is not the learner's"),
                    Map.entry("one_time_link.learner_id", "not: the whole file is the learner's"),
                    Map.entry("one_time_link.ends", "not: a link is not the learner's"),
                    Map.entry("learner_weights.learner_id", "not: the whole file is the learner's"),
                    Map.entry("learner_weights.version", "version"),
                    Map.entry("learner_weights.weights", "weights"),
                    Map.entry("fitting.learner_id", "not: the whole file is the learner's"),
                    Map.entry("fitting.at", "at"),
                    Map.entry("fitting.body", "fitting"),
                    Map.entry("refold.learner_id", "not: the whole file is the learner's"),
                    Map.entry("refold.wanted", "not: what is still to be computed"));

    /// Computed from the answers, grades and marks, which are in the file.
    private static final Pattern COMPUTED =
            Pattern.compile(
                    "(card_mark|confusion|memory|memory_head|practised|recall|retained)\\.");

    LearnerId learner() {
        var learner = Learner.fresh(new LearnerId(UUID.randomUUID().toString()), NOW);
        learners.add(learner, "hash of " + learner.id());
        assertThat(learners.find(learner.id())).contains(learner);
        return learner.id();
    }

    private AttemptId attempt(LearnerId learner) {
        var id = new AttemptId(UUID.randomUUID().toString());
        attempts.begin(id, learner, Samples.started(NOW, 5));
        return id;
    }

    @Test
    void everySortOfStepComesBackAsItWas() {
        var learner = learner();
        var id = new AttemptId(UUID.randomUUID().toString());
        // PostgreSQL stores no NUL; other control characters come back.
        var steps = Samples.ofEachSort(NOW);
        attempts.begin(id, learner, (Step.Started) steps.getFirst());
        steps.stream().skip(1).forEach(step -> assertThat(attempts.append(id, step)).isTrue());

        var found = attempts.find(id).orElseThrow();
        assertThat(found.steps()).isEqualTo(steps);
        assertThat(found.learner()).isEqualTo(learner);
        assertThat(attempts.of(learner, "topic")).containsExactly(found);
        assertThat(attempts.of(learner, "another topic")).isEmpty();
    }

    @Test
    void whatARoundWasDrawnToComesBackAsItWas() {
        var learner = learner();
        var id = new AttemptId(UUID.randomUUID().toString());
        var chosen = Samples.chosen(NOW, 5);
        attempts.begin(id, learner, chosen);
        assertThat(attempts.find(id).orElseThrow().start()).isEqualTo(chosen);
    }

    @Test
    void aRoundKeptBeforeRoundsHadFormsIsARoundOfQuestions() {
        var id = attempt(learner());
        sql.sql("update step set body = :body where attempt_id = :id")
                .param(
                        "body",
                        """
                        {"step":"started","at":"2026-11-24T10:00:00Z","topic":"topic",
                         "revision":"revision","seed":1,"questions":["when-year.e0"],"missesOf":null}\
                        """)
                .param("id", id.value())
                .update();
        var start = attempts.find(id).orElseThrow().start();
        assertThat(start.blueprint()).isEmpty();
        assertThat(start.form()).isEqualTo(Form.QUESTIONS);
    }

    @Test
    void aStepSentTwiceIsWrittenOnceAndSaysSo() {
        var id = attempt(learner());
        var answer = Samples.answered(NOW, 0, Mark.FULL, Samples.fact("e0"));
        assertThat(attempts.append(id, answer)).isTrue();
        assertThat(attempts.append(id, answer)).isFalse();
        assertThat(attempts.find(id).orElseThrow().answers()).hasSize(1);
    }

    @Test
    void manyWritersAtOnceLoseNothingAndDoubleNothing() throws InterruptedException {
        var id = attempt(learner());
        try (var threads = Executors.newFixedThreadPool(8)) {
            var done =
                    threads.invokeAll(
                            IntStream.range(0, 200)
                                    .mapToObj(i ->
                                            (Callable<Boolean>)
                                                    () ->
                                                            attempts.append(
                                                                    id,
                                                                    Samples.answered(
                                                                            NOW,
                                                                            "answer " + i % 100,
                                                                            i % 5,
                                                                            new Answer.Passed(),
                                                                            Mark.NONE)))
                                    .toList());
            assertThat(done.stream().filter(d -> Boolean.TRUE.equals(d.resultNow()))).hasSize(100);
        }
        assertThat(attempts.find(id).orElseThrow().answers())
                .extracting(Step.Answered::answerId)
                .hasSize(100)
                .doesNotHaveDuplicates();
        assertThat(
                        sql.sql("select count(distinct revision) from step where attempt_id = :id")
                                .param("id", id.value())
                                .query(Long.class)
                                .single())
                .isEqualTo(101);
    }

    @Test
    void whoeverClaimsAnAttemptDecidesAloneWhetherToAnswer() throws InterruptedException {
        var id = attempt(learner());
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(
                    IntStream.range(0, 40)
                            .mapToObj(i ->
                                    (Callable<Boolean>)
                                            () ->
                                                    Boolean.TRUE.equals(
                                                            transaction.execute(t -> {
                                                                var free =
                                                                        attempts.claim(id)
                                                                                .orElseThrow()
                                                                                .answer(0)
                                                                                .isEmpty();
                                                                return free
                                                                        && attempts.append(
                                                                                id,
                                                                                Samples.answered(
                                                                                        NOW,
                                                                                        "answer "
                                                                                                + i,
                                                                                        0,
                                                                                        new Answer
                                                                                                .Passed(),
                                                                                        Mark.NONE));
                                                            })))
                            .toList());
        }
        assertThat(attempts.find(id).orElseThrow().answers()).hasSize(1);
    }

    @Test
    void anAttemptThatIsNotThereTakesNoStep() {
        var nowhere = new AttemptId(UUID.randomUUID().toString());
        assertThat(attempts.find(nowhere)).isEmpty();
        assertThatThrownBy(() -> attempts.append(nowhere, new Step.Moved(NOW, 1)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() ->
                        attempts.begin(
                                nowhere,
                                new LearnerId(UUID.randomUUID().toString()),
                                Samples.started(NOW, 1)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(attempts.find(nowhere)).isEmpty();
    }

    @Test
    void roundsAreListedTheLatestFirstAndOnlyTheLearnersOwn() {
        var learner = learner();
        var other = attempt(learner());
        var first = attempt(learner);
        var second = new AttemptId(UUID.randomUUID().toString());
        attempts.begin(second, learner, Samples.started(NOW.plusSeconds(60), 3));
        assertThat(attempts.of(learner))
                .extracting(a -> a.id())
                .containsExactly(second, first)
                .doesNotContain(other);
    }

    @Test
    void aGuestIsFoundByTheHashOfTheSecretAndNoTwoShareOne() {
        var learner = learner();
        assertThat(learners.bySecretHash("hash of " + learner)).map(Learner::id).contains(learner);
        assertThat(learners.bySecretHash("another")).isEmpty();
        assertThatThrownBy(() ->
                        learners.add(
                                Learner.fresh(new LearnerId(UUID.randomUUID().toString()), NOW),
                                "hash of " + learner))
                .isInstanceOf(DuplicateKeyException.class);
    }

    /// A revision of a bank of its own, made by this learner: the name of the bank.
    private String authored(LearnerId learner) {
        var topic = "topic-" + UUID.randomUUID();
        revisions.add(new Revision(topic, "a", Optional.empty(), NOW, "author", "why", Map.of()));
        authorships.add(topic, "a", learner);
        assertThat(authorships.of(topic)).containsExactly(Map.entry("a", learner));
        assertThat(authorships.of(learner)).containsExactly(new Authorship(topic, "a", NOW, "why"));
        return topic;
    }

    @Test
    void theHistoryOfABankBeginsWithItsLatestRevision() {
        var topic = "topic-" + UUID.randomUUID();
        revisions.add(
                new Revision(topic, "a", Optional.empty(), NOW, "Dateline", "shipped", Map.of()));
        revisions.add(
                new Revision(topic, "b", Optional.of("a"), NOW, "author", "a slip", Map.of()));
        assertThat(revisions.claim(topic)).contains("b");
        assertThat(revisions.claim("topic-" + UUID.randomUUID())).isEmpty();
        assertThat(revisions.history(topic))
                .containsExactly(
                        new Revisions.Head("b", Optional.of("a"), NOW, "author", "a slip"),
                        new Revisions.Head("a", Optional.empty(), NOW, "Dateline", "shipped"));
    }

    @Test
    void conflictsWithANewerEditionAreReplacedAsAWholeAndNameOneThatIsThere() {
        var topic = "topic-" + UUID.randomUUID();
        revisions.add(
                new Revision(topic, "a", Optional.empty(), NOW, "Dateline", "shipped", Map.of()));
        var one =
                new Conflict(
                        Place.of("events.json", "events", "e", "title"),
                        "a",
                        Optional.of("\"“é”\""),
                        Optional.empty());
        var other =
                new Conflict(
                        Place.of("actors.json", "actors", "x"),
                        "a",
                        Optional.empty(),
                        Optional.of("{}"));
        conflicts.keep(topic, List.of(one, other));
        assertThat(conflicts.of(topic)).containsExactly(other, one);
        conflicts.keep(topic, List.of(one));
        assertThat(conflicts.of(topic)).containsExactly(one);
        var none = new Conflict(one.place(), "b", one.was(), one.theirs());
        assertThatThrownBy(() -> conflicts.keep(topic, List.of(none)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(conflicts.of(topic)).containsExactly(one);
    }

    @Test
    void revisionsAreKeptInTheOrderTheyCameAndEachOnce() {
        var topic = "topic-" + UUID.randomUUID();
        var first =
                new Revision(
                        topic,
                        "a",
                        Optional.empty(),
                        NOW,
                        "Dateline",
                        "shipped",
                        Map.of("events.json", "{“é”}"));
        var second =
                new Revision(
                        topic,
                        "b",
                        Optional.of("a"),
                        NOW.minusSeconds(9),
                        "Dateline",
                        "shipped",
                        Map.of());
        assertThat(List.of(revisions.add(first), revisions.add(second), revisions.add(first)))
                .containsExactly(true, true, false);
        assertThat(revisions.latest(topic)).contains(second.hash());
        assertThat(revisions.find(topic, "a")).contains(first);
        assertThat(revisions.find(topic, "c")).isEmpty();
        assertThat(revisions.topics()).contains(topic);
    }

    @Test
    void aTransactionThatFailsLeavesNothingBehind() {
        var id = attempt(learner());
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(t -> {
                            attempts.append(id, new Step.Moved(NOW, 1));
                            throw new IllegalStateException("in the middle");
                        }))
                .hasMessage("in the middle");
        assertThat(attempts.find(id).orElseThrow().index()).isZero();
    }

    @Test
    void settingsAreTheDefaultsUntilChosenAndComeBackAsChosen() {
        var learner = learner();
        assertThat(learners.settings(learner)).isEqualTo(LearnerSettings.DEFAULT);
        var chosen = learners.change(learner, s -> s.withTheme(LearnerSettings.Theme.DARK));
        assertThat(chosen.theme()).isEqualTo(LearnerSettings.Theme.DARK);
        assertThat(learners.settings(learner)).isEqualTo(chosen);
        var nobody = new LearnerId(UUID.randomUUID().toString());
        assertThat(learners.settings(nobody)).isEqualTo(LearnerSettings.DEFAULT);
        assertThatThrownBy(() -> learners.change(nobody, s -> s))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void twoTabsThatChangeDifferentSettingsAtOnceBothGetTheirWay() throws InterruptedException {
        var learner = learner();
        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(
                    List.<Callable<LearnerSettings>>of(
                            () -> learners.change(learner, s -> s.withStreak(false)),
                            () -> learners.change(learner, s -> s.withSingleKeys(false)),
                            () ->
                                    learners.change(
                                            learner,
                                            s -> s.withTextSize(LearnerSettings.TextSize.LARGE))));
        }
        assertThat(learners.settings(learner))
                .isEqualTo(
                        LearnerSettings.DEFAULT
                                .withStreak(false)
                                .withSingleKeys(false)
                                .withTextSize(LearnerSettings.TextSize.LARGE));
    }

    @Test
    void erasingALearnerLeavesNoRowOfTheirsInAnyTableAndNobodyElsesIsTouched() throws SQLException {
        var other = attempt(learner());
        var before = personalRows();
        var learner = learner();
        learners.change(learner, s -> s.withStreak(false));
        var id = attempt(learner);
        attempts.append(id, Samples.answered(NOW, 0, Mark.FULL, Samples.fact("e0")));
        var grade = Samples.graded(NOW, "a", Samples.card("e0"), Rating.GOOD);
        reviewLogs.append(learner, grade);
        learnerWeights.put(learner, Weights.DEFAULT);
        fittings.put(learner, fitting(Verdict.Reason.TAKEN));
        refolds.want(learner);
        recalls.add(learner, "topic", grade.recalls());
        cardMarks.put(learner, "topic", "card", CardMark.NONE);
        confusions.add(learner, "topic", List.of(new Confused("a/date", "b/date")), NOW);
        days.add(learner, "topic", List.of(grade.day()));
        retentions.add(learner, "topic", List.of(new Retained(grade.day(), false, 1, 1)));
        accounts.add(AccountSamples.account(learner, "erased"), "hash");
        var revision = authored(learner);
        signIns.add(AccountSamples.signIn(learner, NOW), "hash of a sign-in of " + learner);
        courses.add(COURSE);
        courses.add(Member.fresh(COURSE.id(), learner, CourseRole.STUDENT, NOW));
        classLists.put(COURSE.id(), CourseSamples.expected("Reuter, Anna", Optional.of(learner)));
        var plan = QuizSamples.full(learner);
        var taken =
                QuizSamples.draft(
                        COURSE.id(), plan.excepting(List.of(plan.exemptions().getFirst())));
        quizzes.add(taken);
        handMarks.add(
                taken.id(),
                new HandMark(
                        UUID.randomUUID().toString(),
                        learner,
                        NOW,
                        Optional.of(learner),
                        Optional.of(0.5),
                        "why"));
        regrades.add(
                taken.id(),
                new Regrade(
                        UUID.randomUUID().toString(),
                        NOW,
                        Optional.of(learner),
                        "revision",
                        Regrade.Policy.RAISE,
                        "why"));
        papers.begin(
                new PaperId(UUID.randomUUID().toString()),
                taken.id(),
                learner,
                PaperSamples.started(NOW, 1, Behaviour.DEFERRED, 3, Optional.empty()));
        reports.add(ReportSamples.open(learner));
        requests.add(request(taken.id(), learner));
        links.put(OneTimeLink.reset(learner, NOW), "hash of a link of " + learner);
        codes.put(learner, "hash of a code", NOW);
        memories.claim(learner, "topic");
        memories.put(
                learner,
                "topic",
                Fold.of(grade.recalls(), Pacing.PLAIN),
                List.of(),
                new Memories.Head(1, 0));
        assertThat(personalRows())
                .as("the test has a row of the learner's in every personal table")
                .allSatisfy((table, rows) ->
                        assertThat(rows).as(table).isGreaterThan(before.getOrDefault(table, 0L)));

        assertThat(learners.erase(learner)).isTrue();
        assertThat(learners.erase(learner)).isFalse();
        assertThat(revisions.latest(revision)).as("what an author made stays").isPresent();
        assertThat(personalRows()).isEqualTo(before);
        assertThat(attempts.find(id)).isEmpty();
        assertThat(attempts.find(other)).isPresent();
        assertThatThrownBy(() -> attempts.append(id, new Step.Moved(NOW, 1)))
                .isInstanceOf(NoSuchElementException.class);
    }

    static Fitting fitting(Verdict.Reason reason) {
        var own = Weights.DEFAULT.toArray();
        own[0] = 0.5;
        return new Fitting(
                NOW,
                Fitting.Rung.POOLED,
                1234,
                true,
                new Verdict(
                        reason,
                        Weights.DEFAULT,
                        Weights.of(own),
                        800,
                        80,
                        new PairedTest(0.34, 0.33, 0.004)));
    }

    private static Request request(QuizId quiz, LearnerId learner) {
        return new Request(
                UUID.randomUUID().toString(), quiz, learner, NOW, "Ten minutes", Optional.empty());
    }

    private static Request decided(QuizId quiz, LearnerId learner) {
        return new Request(
                UUID.randomUUID().toString(),
                quiz,
                learner,
                NOW,
                "Ten minutes",
                Optional.of(new Request.Answered(NOW, Optional.empty(), false, "why")));
    }

    private Map<String, Long> personalRows() throws SQLException {
        return new PersonalData(source)
                .tables().stream()
                        .collect(
                                Collectors.toMap(
                                        table -> table,
                                        table ->
                                                sql.sql(
                                                                "select count(*) from "
                                                                        + table
                                                                        + OF_SOMEBODY.getOrDefault(
                                                                                table, ""))
                                                        .query(Long.class)
                                                        .single()));
    }

    /// What stays when somebody is erased, without their name.
    private static final Map<String, String> OF_SOMEBODY =
            Map.of("quiz_regrade", " where by_learner is not null");

    @Test
    void everyPersonalColumnIsInTheLearnersOwnFileOrSaysWhyNot() throws SQLException {
        var learner = learner();
        learners.change(learner, s -> s.withZone(Optional.of(ZoneId.of("Asia/Karachi"))));
        learnerWeights.put(learner, Weights.DEFAULT);
        fittings.put(learner, fitting(Verdict.Reason.NO_GAIN));
        accounts.add(AccountSamples.account(learner, "in.the.file"), "hash");
        authored(learner);
        var quiz = QuizSamples.draft(COURSE.id(), QuizSamples.full(learner));
        var membership =
                new LearnerJson.Membership(
                        COURSE,
                        Member.fresh(COURSE.id(), learner, CourseRole.STUDENT, NOW)
                                .in(Optional.of("B")),
                        Optional.of(CourseSamples.expected("Name", Optional.of(learner))),
                        List.of(quiz),
                        List.of(
                                new LearnerJson.Marked(
                                        quiz,
                                        new HandMark(
                                                UUID.randomUUID().toString(),
                                                learner,
                                                NOW,
                                                Optional.empty(),
                                                Optional.of(0.5),
                                                "why"))));
        signIns.add(AccountSamples.signIn(learner, NOW), "hash of a sign-in of " + learner);
        codes.put(learner, "hash of a code", NOW);
        reports.add(ReportSamples.open(learner));
        reports.answer(Set.of(reports.of(learner).getFirst().id()), ReportSamples.answer(learner));
        var id = attempt(learner);
        Samples.ofEachSort(NOW).stream().skip(1).forEach(step -> attempts.append(id, step));
        reviewLogs.append(learner, Samples.graded(NOW, "a", Samples.card("e0"), Rating.GOOD));
        var file =
                LearnerJson.write(
                        new LearnerJson.Everything(
                                NOW,
                                learners.find(learner).orElseThrow(),
                                accounts.find(learner),
                                signIns.of(learner),
                                codes.since(learner),
                                List.of(membership),
                                authorships.of(learner),
                                learners.settings(learner),
                                learnerWeights.of(learner),
                                fittings.of(learner),
                                attempts.of(learner),
                                reviewLogs.of(learner),
                                List.of(
                                        new LearnerJson.Written(
                                                new Disclosure(
                                                        Showing.all(Showing.When.HANDED_IN),
                                                        PaperSamples.paper(
                                                                PaperSamples.ofEachSort(
                                                                        NOW, learner)),
                                                        true),
                                                List.of())),
                                reports.of(learner),
                                List.of(decided(quiz.id(), learner)),
                                (round, index) -> Optional.empty()));
        assertThat(
                        new PersonalData(source)
                                .columns().stream().filter(c -> !COMPUTED.matcher(c).lookingAt()))
                .as("a new column is a learner's: put it into LearnerJson and say here where")
                .containsExactlyInAnyOrderElementsOf(IN_THE_FILE.keySet());
        assertThat(file)
                .contains(
                        IN_THE_FILE.values().stream()
                                .filter(where -> !where.startsWith("not: "))
                                .map("\"%s\""::formatted)
                                .toList());
    }
}
