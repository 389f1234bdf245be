package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.bank.SouthPole;
import app.dateline.bank.edit.ClaimEntry;
import app.dateline.bank.edit.EventChange;
import app.dateline.browser.FreshData;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Note;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Role;
import app.dateline.exchange.BankFiles;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// An author mends the events of a small bank while another does the same.
@SpringBootTest(properties = "dateline.test=authoring")
@ContextConfiguration(initializers = FreshData.class)
class EventAuthoringTest {
    private static final Map<String, String> FILES = SouthPole.files();
    private static final EventId SAILS = new EventId("fram-sails");

    @Autowired private EventAuthoring authoring;
    @Autowired private BankHistory history;
    @Autowired private Accounts accounts;
    @Autowired private Editions editions;
    @Autowired private Guests guests;
    @Autowired private Notices notices;
    @Autowired private Revising revising;
    @Autowired private Revisions revisions;
    @Autowired private InstantSource clock;

    private String topic = "";
    private LearnerId author = new LearnerId(UUID.randomUUID().toString());

    @BeforeEach
    void begin() {
        topic = "pole-" + UUID.randomUUID();
        author = guests.welcome().learner();
        accounts.add(AccountSamples.account(author, "n" + UUID.randomUUID(), Role.AUTHOR), "hash");
        var own = new LinkedHashMap<>(FILES);
        own.put("checked.json", "{\"of\":\"%s\"}".formatted(topic));
        revising.take(
                new Revision(
                        topic,
                        BankFiles.hash(own),
                        Optional.empty(),
                        clock.instant(),
                        "Dateline",
                        "shipped",
                        own));
    }

    private String latest() {
        return revisions.latest(topic).orElseThrow();
    }

    private EventChange dated(int claim, String date) {
        var claims = editions.current(topic).chronicle().event(SAILS).claims("date");
        var entry = ClaimEntry.of(claims.get(claim));
        return new EventChange.PutClaim(
                SAILS,
                new ClaimEntry(
                        entry.claim(),
                        entry.attribute(),
                        entry.article(),
                        Map.of("date", date),
                        entry.modality(),
                        entry.by(),
                        entry.at(),
                        entry.lines(),
                        entry.words()));
    }

    private String date(int claim) {
        var claims = editions.current(topic).chronicle().event(SAILS).claims("date");
        return ClaimEntry.of(claims.get(claim)).part("date");
    }

    @Test
    void beforeAnythingIsSavedTheQuestionsItChangesAreShown() {
        var preview = authoring.preview(author, topic, latest(), dated(0, "1909"));
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(preview::over);
        var turnover = preview.turnover().orElseThrow();
        assertThat(turnover.nothing()).isFalse();
        assertThat(preview.progress()).isEqualTo(1);
        assertThat(revisions.history(topic)).hasSize(1);

        authoring.save(author, topic, latest(), dated(0, "1909"), "The log says so");

        var before = editions.edition(topic, revisions.history(topic).getLast().hash()).bank();
        var after = editions.current(topic).bank();
        assertThat(after.questions()).containsAll(turnover.come());
        assertThat(turnover.gone())
                .allMatch(q -> before.questions().contains(q))
                .noneMatch(q -> editions.current(topic).question(q.id()).isPresent());
        assertThat(turnover.changed())
                .allMatch(c -> after.questions().contains(c.after()))
                .allMatch(c -> before.questions().contains(c.before()));
        assertThat(history.of(author, topic).getFirst().revision().why())
                .isEqualTo("The log says so");
    }

    @Test
    void whatNobodyWaitsForIsNotWorkedOut() {
        var preview = authoring.preview(author, topic, latest(), dated(0, "1909"));
        preview.cancel();
        assertThat(preview.over()).isTrue();
        assertThat(authoring.check(author, topic, latest(), dated(0, "soon")).faults())
                .isNotEmpty();
        assertThat(authoring.check(author, topic, latest(), dated(0, "1908")).faults()).isEmpty();
    }

    @Test
    void whoeverSavesLaterSeesBothAndOverwritesNothing() {
        var seen = latest();
        var mine = dated(0, "1908");
        authoring.save(author, topic, seen, dated(0, "1909"), "First");

        var outcome = authoring.save(author, topic, seen, mine, "Second");

        assertThat(outcome).isInstanceOf(ChangeOutcome.Overtaken.class);
        assertThat(date(0)).isEqualTo("1909");
        var now = ((ChangeOutcome.Overtaken) outcome).revision();
        assertThat(authoring.save(author, topic, now, mine, "Second, knowing of the first"))
                .isInstanceOf(ChangeOutcome.Saved.class);
        assertThat(date(0)).isEqualTo("1908");
    }

    @Test
    void changesOfOtherEventsMeanwhileStay() {
        var seen = latest();
        var mine = dated(0, "1909");
        var other =
                editions.current(topic).chronicle().events().stream()
                        .filter(e -> !e.id().equals(SAILS) && !e.claims("date").isEmpty())
                        .filter(e -> e.claims().size() > 1)
                        .findFirst()
                        .orElseThrow();
        var note =
                new EventChange.AddNote(
                        other.id(),
                        "date",
                        Optional.<ClaimId>empty(),
                        Note.Sort.READING_AID,
                        "Read on.",
                        List.of());
        assertThat(authoring.save(author, topic, seen, note, "Theirs"))
                .isInstanceOf(ChangeOutcome.Saved.class);

        assertThat(authoring.save(author, topic, seen, mine, "Mine"))
                .isInstanceOf(ChangeOutcome.Saved.class);

        assertThat(date(0)).isEqualTo("1909");
        assertThat(editions.current(topic).chronicle().event(other.id()).notes())
                .hasSize(other.notes().size() + 1);
    }

    @Test
    void toUndoIsToMakeARevisionThatIsAsTheOneBeforeAndWithoutAReasonNothingIsSaved() {
        var first = latest();
        var before = date(0);
        assertThat(authoring.save(author, topic, first, dated(0, "1909"), " "))
                .isInstanceOf(ChangeOutcome.Refused.class);
        authoring.save(author, topic, first, dated(0, "1909"), "A slip");
        var slip = latest();

        assertThat(history.back(author, topic, first, first)).as("seen long ago").isFalse();
        assertThat(history.back(author, topic, slip, first)).isTrue();

        assertThat(date(0)).isEqualTo(before);
        assertThat(revisions.history(topic)).hasSize(3);
        assertThat(history.back(author, topic, latest(), slip)).isTrue();
        assertThat(date(0)).isEqualTo("1909");
        assertThat(history.files(author, topic))
                .isEqualTo(revisions.find(topic, slip).orElseThrow().files());
        assertThat(notices.board(Optional.of(author), topic).notices())
                .as("nothing was learned, nothing is to be relearned")
                .isEmpty();
    }
}
