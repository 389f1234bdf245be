package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.bank.SouthPole;
import app.dateline.bank.edit.ClaimEntry;
import app.dateline.bank.edit.Conflicts;
import app.dateline.bank.edit.EventChange;
import app.dateline.bank.edit.Place;
import app.dateline.browser.FreshData;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventId;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Role;
import app.dateline.exchange.BankFaults;
import app.dateline.exchange.BankFiles;
import app.dateline.service.Reconciling.Decided;
import app.dateline.service.Reconciling.Taken;
import app.dateline.study.LearnerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// Authors change a small bank, and then a newer edition of it ships.
@SpringBootTest(properties = "dateline.test=authoring")
@ContextConfiguration(initializers = FreshData.class)
class ReconcilingTest {
    private static final Map<String, String> FILES = SouthPole.files();
    private static final EventId FRAM = new EventId("fram-sails");
    private static final EventId NIMROD = new EventId("nimrod-sails");

    @Autowired private Reconciling reconciling;
    @Autowired private EventAuthoring authoring;
    @Autowired private Authoring questions;
    @Autowired private BankHistory history;
    @Autowired private Accounts accounts;
    @Autowired private Conflicts conflicts;
    @Autowired private Editions editions;
    @Autowired private Guests guests;
    @Autowired private Revisions revisions;
    @Autowired private Saving saving;

    private String topic = "";
    private LearnerId author = new LearnerId(UUID.randomUUID().toString());

    @BeforeEach
    void begin() {
        topic = "pole-" + UUID.randomUUID();
        author = guests.welcome().learner();
        accounts.add(AccountSamples.account(author, "n" + UUID.randomUUID(), Role.AUTHOR), "hash");
        assertThat(reconciling.take(topic, own(FILES))).isEqualTo(Taken.TAKEN);
    }

    /// As if these files were of this topic and no other.
    private Map<String, String> own(Map<String, String> files) {
        var own = new LinkedHashMap<>(files);
        own.put("checked.json", "{\"of\":\"%s\"}".formatted(topic));
        return own;
    }

    /// A newer edition, in which the events are otherwise. What is made of them is not looked at here.
    private Map<String, String> newer(UnaryOperator<String> change) {
        var files = own(FILES);
        var events = change.apply(files.getOrDefault("events.json", ""));
        assertThat(events).isNotEqualTo(FILES.get("events.json"));
        files.put("events.json", events);
        return files;
    }

    private String latest() {
        return revisions.latest(topic).orElseThrow();
    }

    private Claim dated(EventId event) {
        return editions.current(topic).chronicle().event(event).claims("date").getFirst();
    }

    private String date(EventId event) {
        return ClaimEntry.of(dated(event)).part("date");
    }

    private void mend(EventId event, String date) {
        var entry = ClaimEntry.of(dated(event));
        var change =
                new EventChange.PutClaim(
                        event,
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
        assertThat(authoring.save(author, topic, latest(), change, "The log says so"))
                .isInstanceOf(ChangeOutcome.Saved.class);
    }

    private static UnaryOperator<String> dates(EventId event, String date) {
        var claim = SouthPole.chronicle().event(event).claims("date").getFirst();
        var was = ClaimEntry.of(claim).part("date");
        return SouthPole.value(
                claim.id().value(), "\"%s\"".formatted(was), "\"%s\"".formatted(date));
    }

    private static UnaryOperator<String> both(
            UnaryOperator<String> one, UnaryOperator<String> other) {
        return events -> other.apply(one.apply(events));
    }

    private static Place place(EventId event) {
        var claim = SouthPole.chronicle().event(event).claims("date").getFirst();
        return Place.of("events.json", "events", event.value(), "claims", claim.id().value());
    }

    private List<Difference> waiting() {
        return reconciling.waiting(author, topic).differences();
    }

    @Test
    void whatOnlyTheNewerEditionChangesIsTakenInAsARevisionThatCanBeUndone() {
        var before = date(NIMROD);
        mend(FRAM, "1909");
        var mended = latest();
        var edition = newer(dates(NIMROD, "1906-01"));

        assertThat(reconciling.take(topic, edition)).isEqualTo(Taken.MERGED);

        assertThat(date(FRAM)).isEqualTo("1909");
        assertThat(date(NIMROD)).isEqualTo("1906-01");
        assertThat(waiting()).isEmpty();
        var all = history.of(author, topic);
        assertThat(all.getFirst().revision().who()).isEqualTo(Revision.MERGED);
        assertThat(all.getFirst().revision().parent()).contains(mended);
        assertThat(all).hasSize(4);
        var bank = editions.current(topic).bank();
        assertThat(bank.revision())
                .as("the questions are made of both")
                .isEqualTo(BankFiles.revision(history.files(author, topic)));
        assertThat(reconciling.take(topic, edition)).as("at the next start").isEqualTo(Taken.KNOWN);

        assertThat(history.back(author, topic, latest(), mended)).isTrue();
        assertThat(date(FRAM)).isEqualTo("1909");
        assertThat(date(NIMROD)).isEqualTo(before);
        assertThat(reconciling.take(topic, edition)).isEqualTo(Taken.KNOWN);
    }

    @Test
    void whatBothChangeStaysAsItIsHereUntilAnAuthorDecides() {
        var was = date(FRAM);
        mend(FRAM, "1909");
        reconciling.take(topic, newer(both(dates(FRAM, "1908-06"), dates(NIMROD, "1906-01"))));

        assertThat(date(FRAM)).isEqualTo("1909");
        assertThat(date(NIMROD)).isEqualTo("1906-01");
        assertThat(reconciling.toDecide(author, topic)).isEqualTo(1);
        var difference = waiting().getFirst();
        assertThat(difference.place()).isEqualTo(place(FRAM));
        assertThat(difference.was().orElseThrow().get("value")).contains(was.substring(0, 4));
        assertThat(difference.here().orElseThrow()).containsEntry("value", "1909");
        assertThat(difference.newer().orElseThrow()).containsEntry("value", "June 1908");

        assertThat(reconciling.decide(author, topic, latest(), Set.of(place(FRAM)), Set.of()))
                .isEqualTo(new Decided.Saved(0));

        assertThat(date(FRAM)).isEqualTo("1908-06");
        assertThat(waiting()).isEmpty();
        assertThat(history.of(author, topic).getFirst().author()).isPresent();
    }

    @Test
    void toKeepWhatIsHereIsADecisionAndALaterEditionIsHeldAgainstTheOneBefore() {
        mend(FRAM, "1909");
        var second = newer(dates(FRAM, "1908-06"));
        reconciling.take(topic, second);
        reconciling.decide(author, topic, latest(), Set.of(), Set.of(place(FRAM)));
        assertThat(date(FRAM)).isEqualTo("1909");
        assertThat(waiting()).isEmpty();

        assertThat(
                        reconciling.take(
                                topic,
                                newer(both(dates(FRAM, "1908-06"), dates(NIMROD, "1906-01")))))
                .isEqualTo(Taken.MERGED);
        assertThat(waiting()).as("it says of Fram what the one before said").isEmpty();
        assertThat(date(NIMROD)).isEqualTo("1906-01");
        assertThat(date(FRAM)).isEqualTo("1909");
    }

    @Test
    void whatWaitsOfOneEditionWaitsOnWhenTheNextOneShips() {
        mend(FRAM, "1909");
        reconciling.take(topic, newer(dates(FRAM, "1908-06")));
        reconciling.take(topic, newer(both(dates(FRAM, "1908-07"), dates(NIMROD, "1906-01"))));
        assertThat(waiting()).hasSize(1);
        assertThat(waiting().getFirst().newer().orElseThrow()).containsEntry("value", "July 1908");
        assertThat(date(NIMROD)).isEqualTo("1906-01");

        reconciling.take(topic, newer(dates(NIMROD, "1906-02")));
        assertThat(waiting()).as("the newest has it as it was at first").isEmpty();
        assertThat(date(FRAM)).isEqualTo("1909");
        assertThat(date(NIMROD)).isEqualTo("1906-02");
    }

    @Test
    void theSameChangeOnBothSidesIsNoConflictAndOneMadeHereLaterEndsIt() {
        mend(FRAM, "1909");
        reconciling.take(topic, newer(dates(FRAM, "1909")));
        assertThat(waiting()).isEmpty();
        reconciling.take(topic, newer(dates(FRAM, "1908-06")));
        assertThat(waiting()).as("only the newer edition changed it since").isEmpty();
        assertThat(date(FRAM)).isEqualTo("1908-06");

        mend(FRAM, "1907");
        reconciling.take(topic, newer(dates(FRAM, "1906")));
        assertThat(waiting()).hasSize(1);
        mend(FRAM, "1906");
        assertThat(waiting()).isEmpty();
        assertThat(reconciling.toDecide(author, topic)).isZero();
    }

    @Test
    void whatIsTakenOutThereAndChangedHereIsAConflict() {
        var claim = dated(FRAM).id();
        mend(FRAM, "1909");
        reconciling.take(topic, newer(SouthPole.without(claim.value())));

        assertThat(date(FRAM)).isEqualTo("1909");
        assertThat(waiting()).hasSize(1);
        assertThat(waiting().getFirst().newer()).isEmpty();

        reconciling.decide(author, topic, latest(), Set.of(place(FRAM)), Set.of());
        assertThat(editions.current(topic).chronicle().event(FRAM).claims())
                .extracting(c -> c.id())
                .doesNotContain(new ClaimId(claim.value()));
    }

    @Test
    void whatEditorsMadeOfQuestionsStaysInANewerEdition() {
        var question = questions.desk(author, topic).made().questions().getFirst().id();
        questions.retire(author, topic, question, Optional.empty(), "Too easy");

        assertThat(reconciling.take(topic, newer(dates(NIMROD, "1906-01"))))
                .isEqualTo(Taken.MERGED);

        assertThat(editions.current(topic).question(question)).isEmpty();
        assertThat(date(NIMROD)).isEqualTo("1906-01");
    }

    @Test
    void whoeverDecidesOnWhatHasChangedMeanwhileIsToldAndChangesNothing() {
        mend(FRAM, "1909");
        reconciling.take(topic, newer(dates(FRAM, "1908-06")));
        var seen = latest();
        mend(FRAM, "1907");

        assertThat(reconciling.decide(author, topic, seen, Set.of(place(FRAM)), Set.of()))
                .isEqualTo(new Decided.Overtaken());
        assertThat(date(FRAM)).isEqualTo("1907");
        assertThat(reconciling.decide(author, topic, latest(), Set.of(place(NIMROD)), Set.of()))
                .as("of no difference")
                .isEqualTo(new Decided.Overtaken());
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void anEditionThatCannotBeReadOrAMergeThatBreaksOffLeavesAllAsItWas() {
        mend(FRAM, "1909");
        var before = latest();
        var broken = newer(text -> text.replace("\"fram-sails\",", "\"fram-sails\", \"kind\": 1,"));
        assertThatThrownBy(() -> reconciling.take(topic, broken)).isInstanceOf(BankFaults.class);

        var files = newer(dates(NIMROD, "1906-01"));
        var shipped =
                new Revision(
                        topic,
                        BankFiles.hash(files),
                        Optional.of(before),
                        revisions.find(topic, before).orElseThrow().at(),
                        Revision.SHIPPED,
                        "shipped",
                        files);
        assertThatThrownBy(() ->
                        saving.merge(
                                shipped,
                                before,
                                files,
                                "Merged",
                                () -> {
                                    throw new IllegalStateException("power cut");
                                }))
                .hasMessageContaining("power cut");

        assertThat(latest()).isEqualTo(before);
        assertThat(revisions.history(topic)).hasSize(2);
        assertThat(conflicts.of(topic)).isEmpty();
        assertThat(reconciling.take(topic, files)).as("tried again").isEqualTo(Taken.MERGED);
        assertThat(date(NIMROD)).isEqualTo("1906-01");
    }
}
