package app.dateline.service;

import static app.dateline.bank.SouthPole.value;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Correction;
import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.bank.SouthPole;
import app.dateline.browser.FreshData;
import app.dateline.exchange.BankFiles;
import app.dateline.question.Answer;
import app.dateline.question.Fact;
import app.dateline.question.Question;
import app.dateline.study.AttemptId;
import app.dateline.study.CardMark.Change;
import app.dateline.study.LearnerId;
import app.dateline.study.Memories;
import app.dateline.study.Memory;
import app.dateline.study.Recalls;
import app.dateline.study.Relearning;
import app.dateline.study.Study;
import app.dateline.study.fsrs.Rating;
import java.io.StringWriter;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// A small bank gets new revisions while learners are about. The server is
/// this test's own: it would be another for others.
@SpringBootTest(properties = "dateline.test=corrections")
@ContextConfiguration(initializers = FreshData.class)
class CorrectionsTest {
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final String SAILS = "fram-sails/date";
    private static final String CARD = "card.fram-sails.date";
    private static final UnaryOperator<String> ANOTHER_YEAR =
            value(SAILS, "\"1910-08-09\"", "\"1911-08-09\"");
    private static final Map<String, String> FIRST = SouthPole.files();
    private static final Map<String, String> LATER = SouthPole.files(ANOTHER_YEAR);
    private static final Map<String, String> LATEST =
            SouthPole.files(value(SAILS, "\"1910-08-09\"", "\"1912-08-09\""));

    @Autowired private Revising revising;
    @Autowired private Revisions revisions;
    @Autowired private Editions editions;
    @Autowired private Reviewing reviewing;
    @Autowired private Practice practice;
    @Autowired private Notices notices;
    @Autowired private Today today;
    @Autowired private Progress progress;
    @Autowired private MemoryFigures figures;
    @Autowired private OwnData ownData;
    @Autowired private Guests guests;
    @Autowired private Memories memories;
    @Autowired private Recalls recalls;
    @Autowired private MemoryUpkeep upkeep;
    @Autowired private Claiming claiming;
    @Autowired private Banks banks;
    @Autowired private InstantSource clock;

    private String topic = "";
    private LearnerId learner = new LearnerId(UUID.randomUUID().toString());

    @BeforeEach
    void begin() {
        topic = "pole-" + UUID.randomUUID();
        learner = guests.welcome().learner();
        take(FIRST);
    }

    /// Takes a revision of this test's own bank: its files are like no other's.
    private void take(Map<String, String> files) {
        var own = new LinkedHashMap<>(files);
        own.put("checked.json", "{\"of\":\"%s %s\"}".formatted(topic, UUID.randomUUID()));
        var hash = BankFiles.hash(own);
        assertThat(
                        revising.take(
                                new Revision(
                                        topic,
                                        hash,
                                        revisions.latest(topic),
                                        clock.instant(),
                                        "a test",
                                        "corrected",
                                        own)))
                .isTrue();
        assertThat(editions.current(topic).revision()).isEqualTo(hash);
    }

    private void correct(UnaryOperator<String> edit) {
        take(SouthPole.files(edit));
    }

    private ReviewDay day() {
        return reviewing.day(learner, topic, Study.DAY, ZONE);
    }

    private ReviewDay grade(String card, Rating rating) {
        return grade(day(), card, rating);
    }

    private ReviewDay grade(ReviewDay day, String card, Rating rating) {
        var grading =
                new Grading(day.state(), UUID.randomUUID().toString(), card, rating, day.at());
        return reviewing.grade(learner, topic, Study.DAY, grading, ZONE);
    }

    private List<Relearning> told() {
        return notices.board(Optional.of(learner), topic).notices();
    }

    private Memory memory(String fact) {
        return Optional.ofNullable(day().memories().get(fact)).orElseThrow();
    }

    /// Makes all memory anew from the logs, which changes nothing of what is remembered or told.
    private void renewed() {
        var remembered = day().memories();
        var kept = memories.of(learner, topic);
        var evidence = recalls.of(learner, topic);
        var told = told();
        memories.renew(memories.hashCode() % 1_000 + (int) clock.millis() % 1_000_000);
        assertThat(memories.of(learner, topic)).isEmpty();
        upkeep.renew(learner);
        assertThat(recalls.of(learner, topic)).isEqualTo(evidence);
        assertThat(memories.of(learner, topic)).isEqualTo(kept);
        assertThat(day().memories()).isEqualTo(remembered);
        assertThat(told()).isEqualTo(told);
    }

    @Test
    void whoLearnedWhatIsCorrectedIsToldAndRelearnsIt() {
        grade(CARD, Rating.EASY);
        grade("card.fram-sails.place", Rating.EASY);
        var before = day().memories();
        assertThat(told()).isEmpty();
        take(LATER);

        var day = day();
        assertThat(told())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.fact()).isEqualTo(SAILS);
                    assertThat(notice.was()).isEqualTo("August 1910");
                    assertThat(notice.now()).isEqualTo("August 1911");
                });
        assertThat(day.memories().get(SAILS)).isNotEqualTo(before.get(SAILS));
        assertThat(memory(SAILS).due()).isBeforeOrEqualTo(day.today());
        assertThat(memory("fram-sails/place")).isEqualTo(before.get("fram-sails/place"));
        assertThat(day.deck().due()).extracting(c -> c.id()).containsExactly(CARD);
        assertThat(day.deck().due().getFirst().back()).isEqualTo("August 1911");
        assertThat(day.notices(day.deck().due().getFirst())).isEqualTo(told());
        var desk = today.desk(Optional.of(learner), topic, ZONE);
        assertThat(desk.corrected()).isOne();
        assertThat(desk.due()).isOne();
        renewed();

        var after = grade(CARD, Rating.AGAIN);
        assertThat(memory(SAILS).lapses()).isZero();
        assertThat(after.leech()).isEmpty();
        assertThat(told()).as("answered once").isEmpty();
        renewed();
    }

    @Test
    void whoMeetsTheFactOnlyThenIsToldNothing() {
        take(LATER);
        grade(CARD, Rating.GOOD);
        assertThat(told()).isEmpty();
        assertThat(memory(SAILS).outcome()).isEqualTo(Memory.Outcome.HELD);
        renewed();
    }

    @Test
    void aCorrectionTakenBackLeavesMemoryAsItWasAndSeveralAreOneNotice() {
        grade(CARD, Rating.GOOD);
        var before = day().memories();
        take(LATER);
        assertThat(day().memories()).isNotEqualTo(before);
        take(FIRST);
        assertThat(day().memories()).isEqualTo(before);
        assertThat(told()).isEmpty();
        take(LATER);
        take(LATEST);
        assertThat(told())
                .extracting(Relearning::was, Relearning::now)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("August 1910", "August 1912"));
        renewed();
    }

    @Test
    void aNoticeThatWasReadIsGoneUntilTheNextCorrectionAndTheFactStaysDue() {
        grade(CARD, Rating.GOOD);
        take(LATER);
        notices.read(learner, topic, told().getFirst().at());
        assertThat(told()).isEmpty();
        assertThat(day().deck().due()).extracting(c -> c.id()).containsExactly(CARD);
        assertThat(ownData.file(learner)).contains("\"correctionsRead\" : {", topic);
        take(LATEST);
        assertThat(told()).extracting(Relearning::was).containsExactly("August 1910");
    }

    @Test
    void whatIsOnlyWordedOtherwiseTouchesNoMemory() {
        grade(CARD, Rating.GOOD);
        var before = day().memories();
        correct(events -> events.replace("took the Fram to sea", "put to sea in the Fram"));
        assertThat(day().memories()).isEqualTo(before);
        assertThat(told()).isEmpty();
    }

    @Test
    void aReviewTakenBackAcrossACorrectionLeavesTheOneBeforeItToBeRelearned() {
        grade(CARD, Rating.GOOD);
        var first = day();
        take(LATER);
        var told = told();
        var corrected = day().memories();
        var graded = grade(CARD, Rating.GOOD);
        assertThat(told()).isEmpty();
        reviewing.undo(learner, topic, Study.DAY, graded.state(), ZONE);
        assertThat(told()).isEqualTo(told);
        assertThat(day().memories()).isEqualTo(corrected);
        renewed();
        reviewing.undo(learner, topic, Study.DAY, day().state(), ZONE);
        assertThat(day().memories()).isEmpty();
        assertThat(told()).isEmpty();
        assertThat(first.memories()).isNotEmpty();
        renewed();
    }

    @Test
    void aReviewTakenBackAfterACorrectionThatFollowedItLeavesTheOneBeforeItToBeRelearned() {
        grade(CARD, Rating.GOOD);
        grade(CARD, Rating.GOOD);
        take(LATER);
        var corrected = memory(SAILS);
        reviewing.undo(learner, topic, Study.DAY, day().state(), ZONE);
        assertThat(memory(SAILS).outcome()).isEqualTo(Memory.Outcome.CORRECTED);
        assertThat(memory(SAILS).due()).isEqualTo(corrected.due());
        assertThat(told()).hasSize(1);
        renewed();
    }

    @Test
    void aGradeOfACardThatWasShownBeforeItWasCorrectedIsNotTaken() {
        grade(CARD, Rating.GOOD);
        var seen = day();
        take(LATER);
        var after = grade(seen, CARD, Rating.GOOD);
        assertThat(after.grades()).isEqualTo(seen.grades());
        assertThat(told()).hasSize(1);
    }

    private AttemptId round(String fact) {
        var question =
                editions.current(topic).bank().questions().stream()
                        .filter(q -> q.facts().equals(List.of(Fact.of(fact))))
                        .map(Question::id)
                        .limit(1)
                        .toList();
        assertThat(question).hasSize(1);
        return practice.startThese(learner, topic, question);
    }

    @Test
    void aRoundGoesOnAsItWasDrawnButIsNoEvidenceOfWhatWasCorrectedMeanwhile() {
        grade(CARD, Rating.GOOD);
        var round = round(SAILS);
        take(LATER);
        var before = day().memories();
        var sitting = practice.answer(learner, round, 0, "a", new Answer.Passed(), ZONE);
        assertThat(sitting.edition().revision()).isNotEqualTo(editions.current(topic).revision());
        assertThat(sitting.answer()).isPresent();
        assertThat(sitting.attempt().answers().getFirst().marking().parts()).isEmpty();
        assertThat(day().memories()).isEqualTo(before);
        assertThat(told()).hasSize(1);
        renewed();
    }

    @Test
    void anAnswerInARoundSaysWhatWasCorrectedSinceItWasDrawn() {
        var round = round(SAILS);
        practice.answer(learner, round, 0, "a", new Answer.Passed(), ZONE);
        assertThat(corrections(round)).isEmpty();
        take(LATER);
        assertThat(corrections(round))
                .extracting(c -> c.now())
                .containsExactly(Optional.of("August 1911"));
        take(LATEST);
        assertThat(corrections(round))
                .extracting(c -> c.now())
                .containsExactly(Optional.of("August 1912"));
        assertThat(corrections(round(SAILS))).as("drawn since").isEmpty();
        take(FIRST);
        assertThat(corrections(round)).as("as it was drawn").isEmpty();
        correct(SouthPole.without("fram-sails/date/primer"));
        assertThat(corrections(round)).singleElement().matches(c -> c.now().isEmpty());
    }

    private List<Correction> corrections(AttemptId round) {
        var sitting = practice.sitting(learner, round, ZONE);
        return sitting.corrections(sitting.question(0));
    }

    @Test
    void whatIsCorrectedIsNotDueWhileItsCardIsPutAside() {
        grade(CARD, Rating.GOOD);
        take(LATER);
        reviewing.mark(learner, topic, CARD, Change.SUSPENDED, ZONE);
        assertThat(due()).isEqualTo(List.of(0L, 0L));
        reviewing.mark(learner, topic, CARD, Change.RESUMED, ZONE);
        assertThat(due()).isEqualTo(List.of(1L, 1L));
    }

    /// On the first page, and among the banks.
    private List<Long> due() {
        return List.of(
                today.desk(Optional.of(learner), topic, ZONE).due(),
                banks.shelves(Optional.of(learner), ZONE).stream()
                        .filter(shelf -> shelf.edition().topic().equals(topic))
                        .mapToLong(Banks.Shelf::due)
                        .sum());
    }

    @Test
    void whoeverJoinsAnAccountIsToldThereWhatTheyHadNotReadAndNothingTwice() {
        var account = learner;
        var guest = guests.welcome().learner();
        learner = guest;
        grade(CARD, Rating.GOOD);
        take(LATER);
        var unread = told();
        notices.read(account, topic, clock.instant());
        claiming.merge(guest, account);
        learner = account;
        assertThat(told()).isEqualTo(unread);
        notices.read(account, topic, unread.getFirst().at());
        assertThat(told()).isEmpty();
        claiming.merge(guests.welcome().learner(), account);
        assertThat(told()).as("read in the account").isEmpty();
    }

    @Test
    void whatAGuestHasReadIsReadInTheAccountTheyJoin() {
        var account = guests.welcome().learner();
        grade(CARD, Rating.GOOD);
        take(LATER);
        notices.read(learner, topic, told().getFirst().at());
        claiming.merge(learner, account);
        learner = account;
        assertThat(told()).isEmpty();
        assertThat(memory(SAILS).outcome()).isEqualTo(Memory.Outcome.CORRECTED);
        take(LATEST);
        assertThat(told()).hasSize(1);
    }

    @Test
    void aRoundDrawnFromTheNewRevisionIsAnswerEnough() {
        grade(CARD, Rating.GOOD);
        take(LATER);
        practice.answer(learner, round(SAILS), 0, "a", new Answer.Passed(), ZONE);
        assertThat(told()).isEmpty();
        assertThat(memory(SAILS).lapses()).isZero();
        renewed();
    }

    @Test
    void whatVanishedStaysInTheLogAndIsAskedAndCountedNoMore() {
        grade(CARD, Rating.AGAIN);
        grade("card.fram-sails.place", Rating.AGAIN);
        correct(SouthPole.without("fram-sails/date/primer"));
        assertThat(told()).isEmpty();
        assertThat(day().memories()).containsKey(SAILS);
        assertThat(day().deck().again()).extracting(c -> c.id()).doesNotContain(CARD);
        var learner = Optional.of(this.learner);
        assertThat(today.desk(learner, topic, ZONE).memories())
                .containsOnlyKeys("fram-sails/place");
        var standing = progress.standing(learner, topic, ZONE);
        assertThat(standing.memories()).containsOnlyKeys("fram-sails/place");
        assertThat(standing.ahead(7).total()).isOne();
        assertThat(figures.of(learner, topic, ZONE, true).memories()).hasSize(1);
        var csv = new StringWriter();
        ownData.recalls(this.learner, csv);
        assertThat(csv.toString()).contains(SAILS);
        renewed();
        take(FIRST);
        assertThat(today.desk(learner, topic, ZONE).memories()).containsKey(SAILS);
        assertThat(told()).as("it says again what was learned").isEmpty();
    }

    @Test
    void memoryFollowsAnEventThatIsRenamed() {
        grade(CARD, Rating.GOOD);
        var before = memory(SAILS);
        var rename = SouthPole.renamed("fram-sails", "fram-departs");
        correct(rename);
        assertThat(day().memories()).containsOnlyKeys("fram-departs/date");
        assertThat(memory("fram-departs/date")).isEqualTo(before);
        assertThat(told()).isEmpty();
        assertThat(
                        figures.track(Optional.of(learner), topic, "fram-departs/date", ZONE)
                                .history()
                                .looks())
                .hasSize(1);
        correct(events -> rename.apply(ANOTHER_YEAR.apply(events)));
        assertThat(told()).extracting(Relearning::fact).containsExactly("fram-departs/date");
        grade("card.fram-departs.date", Rating.GOOD);
        assertThat(memory("fram-departs/date").reviews()).isEqualTo(2);
        assertThat(memories.of(learner, topic)).containsOnlyKeys("fram-departs/date");
        renewed();
    }

    @Test
    void theHistoryOfAFactKnowsOfItsCorrectionAndRetentionDoesNotCountIt() {
        grade(CARD, Rating.GOOD);
        take(LATER);
        var track = figures.track(Optional.of(learner), topic, SAILS, ZONE);
        assertThat(track.corrections()).hasSize(1);
        assertThat(track.history().memory().outcome()).isEqualTo(Memory.Outcome.CORRECTED);
        grade(CARD, Rating.GOOD);
        var looks = figures.track(Optional.of(learner), topic, SAILS, ZONE).history().looks();
        assertThat(looks.getLast().chance()).as("of the new value").isEmpty();
    }

    @Test
    void aRevisionIsTakenOnceWithItsCorrections() {
        grade(CARD, Rating.GOOD);
        take(LATER);
        var latest = revisions.find(topic, editions.current(topic).revision()).orElseThrow();
        assertThat(revising.take(latest)).isFalse();
        assertThat(told()).hasSize(1);
    }
}
