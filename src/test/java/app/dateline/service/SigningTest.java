package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.classroom.Account;
import app.dateline.classroom.AccountName;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Limit;
import app.dateline.classroom.Limit.Tries;
import app.dateline.classroom.Passwords;
import app.dateline.classroom.SignIn;
import app.dateline.classroom.Throttles;
import app.dateline.question.Answer;
import app.dateline.question.Flashcard;
import app.dateline.study.Blueprint;
import app.dateline.study.CardMark;
import app.dateline.study.CardMarks;
import app.dateline.study.LearnerId;
import app.dateline.study.ReviewLog;
import app.dateline.study.ReviewStep;
import app.dateline.study.Reviews;
import app.dateline.study.Study;
import app.dateline.study.fsrs.Rating;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;

/// Signing up, in and out through the services, with a clock that the test sets.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class SigningTest {
    private static final String PASSWORD = "blue pencil on paper";
    private static final String TOPIC = "russia-pakistan";
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Visit OWN = new Visit("192.0.2.7", "Firefox on Linux", false);
    private static final Visit SHARED = new Visit("192.0.2.7", "Chrome on Windows", true);

    /// Of PASSWORD: made once, as it takes long.
    private static String hash = "";

    @Autowired private Signing signing;
    @Autowired private MyAccount mine;
    @Autowired private OwnData own;
    @Autowired private Guests guests;
    @Autowired private Practice practice;
    @Autowired private Reviewing reviewing;
    @Autowired private Editions editions;
    @Autowired private Remembering remembering;
    @Autowired private MemoryUpkeep upkeep;
    @Autowired private Claiming claiming;
    @Autowired private PasswordHashing hashing;
    @Autowired private Accounts accounts;
    @Autowired private Throttles throttles;
    @Autowired private Reviews reviews;
    @Autowired private CardMarks marks;
    @Autowired private TransactionOperations transaction;
    @Autowired private SetClock.Hands clock;

    @BeforeEach
    void hashOnce() throws PasswordHashing.Busy {
        if (hash.isEmpty()) {
            hash = hashing.hash(PASSWORD);
        }
    }

    private static String fresh() {
        return "n" + UUID.randomUUID();
    }

    private Account account() {
        var account = AccountSamples.account(guests.welcome().learner(), fresh());
        accounts.add(account, hash);
        return account;
    }

    private Flashcard card(int index) {
        return editions.current(TOPIC).bank().cards().get(index);
    }

    private CardMark mark(LearnerId learner, int card) {
        return marks.of(learner, TOPIC).getOrDefault(card(card).id(), CardMark.NONE);
    }

    private void grade(LearnerId learner, int card, Rating rating) {
        clock.move(Duration.ofMinutes(1));
        var day = reviewing.day(learner, TOPIC, Study.DAY, ZONE);
        reviewing.grade(
                learner,
                TOPIC,
                Study.DAY,
                new Grading(
                        day.state(),
                        UUID.randomUUID().toString(),
                        card(card).id(),
                        rating,
                        clock.instant().minusSeconds(5)),
                ZONE);
    }

    private Entry.In in(Entry entry) {
        assertThat(entry).isInstanceOf(Entry.In.class);
        return (Entry.In) entry;
    }

    @Test
    void aGuestWhoMakesAnAccountKeepsWhatTheyDidAndTheOldCookieLeadsNowhere() {
        var guest = guests.welcome();
        var round = practice.start(guest.learner(), TOPIC, Blueprint.of(3), ZONE);
        var name = fresh();
        var in = in(signing.signUp(Optional.of(guest.learner()), name, "Student 1", PASSWORD, OWN));
        assertThat(in.learner()).isEqualTo(guest.learner());
        assertThat(practice.sitting(in.learner(), round, ZONE).attempt().size()).isEqualTo(3);
        assertThat(guests.known(guest.secret())).isEmpty();
        assertThat(signing.known(in.secret())).map(Signing.Known::learner).contains(in.learner());
        assertThat(accounts.passwordHash(in.learner()).orElseThrow())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain(PASSWORD);

        assertThat(
                        signing.signUp(
                                Optional.empty(),
                                name.toUpperCase(Locale.ROOT),
                                "X",
                                PASSWORD,
                                OWN))
                .as("the same name in capitals")
                .isEqualTo(new Entry.NameTaken());
        signing.signOut(in.secret());
        assertThat(signing.known(in.secret())).isEmpty();
        assertThat(practice.rounds(in.learner())).as("signing out takes nothing away").hasSize(1);
    }

    @Test
    void whatCannotBeAnAccountIsSaidBeforeAnythingIsMade() {
        assertThat(signing.signUp(Optional.empty(), "x", "Student 1", PASSWORD, OWN))
                .isEqualTo(new Entry.NoName());
        assertThat(signing.signUp(Optional.empty(), fresh(), "\u200B", PASSWORD, OWN))
                .isEqualTo(new Entry.NoShownName());
        assertThat(signing.signUp(Optional.empty(), fresh(), "Student 1", "short", OWN))
                .isEqualTo(new Entry.WeakPassword(Passwords.Fault.TOO_SHORT));
    }

    @Test
    void aGuestWhoSignsInBringsTheirCardsAlongAsIfAllHadBeenDoneInOneLog() {
        var account = account().learner();
        var guest = guests.welcome().learner();
        grade(account, 0, Rating.GOOD);
        grade(guest, 1, Rating.AGAIN);
        grade(account, 2, Rating.EASY);
        clock.move(Duration.ofDays(3));
        grade(guest, 0, Rating.GOOD);
        reviewing.mark(guest, TOPIC, card(3).id(), CardMark.Change.SUSPENDED, ZONE);
        reviewing.mark(account, TOPIC, card(4).id(), CardMark.Change.FLAGGED, ZONE);
        var round = practice.start(guest, TOPIC, Blueprint.of(2), ZONE);
        practice.answer(guest, round, 0, "a", new Answer.Passed(), ZONE);
        var before = reviews.of(account).revision();

        var in = in(signing.signIn(Optional.of(guest), name(account), PASSWORD, OWN));

        assertThat(in.learner()).isEqualTo(account);
        var log = reviews.of(account);
        assertThat(log.standing())
                .extracting(ReviewStep.Graded::card)
                .containsExactly(card(0).id(), card(1).id(), card(2).id(), card(0).id());
        assertThat(log.revision()).isGreaterThan(before);
        assertThat(mark(account, 3).suspended()).isTrue();
        assertThat(mark(account, 4).flagged()).isTrue();
        assertThat(practice.rounds(account)).hasSize(1);
        var merged = remembering.of(account, TOPIC);
        transaction.executeWithoutResult(_ -> {
            var anew = guests.welcome().learner();
            reviews.put(anew, log.steps());
            upkeep.renew(anew);
            assertThat(merged).containsAllEntriesOf(remembering.of(anew, TOPIC));
        });
        assertThatThrownBy(() -> own.kept(guest)).isInstanceOf(NotThere.class);
        grade(account, 5, Rating.GOOD);
        assertThat(reviews.of(account).standing()).hasSize(5);
    }

    private String name(LearnerId learner) {
        return accounts.find(learner).map(Account::name).map(AccountName::value).orElseThrow();
    }

    @Test
    void aMergeThatBreaksOffInTheMiddleLeavesBothAsTheyWere() {
        var account = account().learner();
        var guest = guests.welcome();
        grade(guest.learner(), 0, Rating.GOOD);
        grade(account, 1, Rating.GOOD);
        var remembered = remembering.of(account, TOPIC);
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            claiming.merge(guest.learner(), account);
                            throw new IllegalStateException("killed");
                        }))
                .hasMessage("killed");
        assertThat(guests.known(guest.secret())).contains(guest.learner());
        assertThat(reviews.of(guest.learner()).standing()).hasSize(1);
        assertThat(reviews.of(account).standing()).hasSize(1);
        assertThat(remembering.of(account, TOPIC)).isEqualTo(remembered);
        assertThat(remembering.of(guest.learner(), TOPIC)).hasSize(card(0).facts().size());
    }

    @Test
    void atASharedComputerTheGuestStaysWhoTheyAreAndTheSignInEndsSooner() {
        var account = account();
        var guest = guests.welcome();
        grade(guest.learner(), 0, Rating.GOOD);
        var in =
                in(
                        signing.signIn(
                                Optional.of(guest.learner()),
                                account.name().value(),
                                PASSWORD,
                                SHARED));
        assertThat(guests.known(guest.secret())).contains(guest.learner());
        assertThat(reviews.of(account.learner()).steps()).isEmpty();
        clock.move(Duration.ofHours(11));
        assertThat(signing.known(in.secret())).isPresent();
        clock.move(Duration.ofHours(11));
        assertThat(signing.known(in.secret())).as("used meanwhile").isPresent();
        clock.move(Duration.ofHours(13));
        assertThat(signing.known(in.secret())).isEmpty();
    }

    @Test
    void aSignInLasts180DaysAfterItWasLastUsedAndAClockThatRunsBackEndsNone() {
        var in = in(signing.signIn(Optional.empty(), account().name().value(), PASSWORD, OWN));
        clock.move(SignIn.KEPT.minusDays(1));
        assertThat(signing.known(in.secret())).isPresent();
        clock.move(SignIn.KEPT.minusDays(1));
        assertThat(signing.known(in.secret())).isPresent();
        clock.move(Duration.ofDays(-400));
        assertThat(signing.known(in.secret())).isPresent();
        clock.move(Duration.ofDays(400).plus(SignIn.KEPT));
        assertThat(signing.known(in.secret())).isEmpty();
    }

    @Test
    void anUnknownNameReadsAsAWrongPasswordAndBothAreMadeToWaitAlike() {
        var known = account().name().value();
        var unknown = fresh();
        for (var name : new String[] {known, unknown, "?"}) {
            assertThat(signing.signIn(Optional.empty(), name, "not the password", OWN))
                    .isEqualTo(new Entry.Wrong());
            throttles.change(
                    Throttling.Gate.account(name).key(),
                    _ -> new Tries(Limit.ACCOUNT.free(), clock.instant()));
            assertThat(signing.signIn(Optional.empty(), name, PASSWORD, OWN))
                    .isEqualTo(new Entry.Wait(Limit.ACCOUNT.first()));
        }
        clock.move(Limit.ACCOUNT.first());
        in(signing.signIn(Optional.empty(), known, PASSWORD, OWN));
        assertThat(throttles.change(Throttling.Gate.account(known).key(), t -> t))
                .as("who was let in begins anew")
                .isEqualTo(Tries.NONE);
    }

    @Test
    void anAddressWaitsWhicheverNamesItTriesAndALongOneCountsByItsNetwork() {
        var one = new Visit("2001:db8:1:2::7", "", false);
        var two = new Visit("2001:db8:1:2:aaaa::1", "", false);
        throttles.change(
                Throttling.Gate.address(one.address()).key(),
                _ -> new Tries(Limit.ADDRESS.free(), clock.instant()));
        var name = account().name().value();
        assertThat(signing.signIn(Optional.empty(), name, PASSWORD, two))
                .isEqualTo(new Entry.Wait(Limit.ADDRESS.first()));
        in(signing.signIn(Optional.empty(), name, PASSWORD, OWN));
    }

    @Test
    void anotherPasswordNeedsThePresentOneAndSignsEveryOtherBrowserOut() {
        var account = account();
        var name = account.name().value();
        var here = in(signing.signIn(Optional.empty(), name, PASSWORD, OWN));
        var there = in(signing.signIn(Optional.empty(), name, PASSWORD, SHARED));
        var me = account.learner();
        assertThat(mine.password(me, here.secret(), PASSWORD, "short"))
                .isEqualTo(new MyAccount.PasswordChange.Weak(Passwords.Fault.TOO_SHORT));
        assertThat(mine.password(me, here.secret(), "not that", "green ink on vellum"))
                .isEqualTo(new MyAccount.PasswordChange.Wrong());
        assertThat(mine.password(me, here.secret(), PASSWORD, "green ink on vellum"))
                .isEqualTo(new MyAccount.PasswordChange.Done());
        assertThat(signing.known(there.secret())).isEmpty();
        assertThat(signing.known(here.secret())).isPresent();
        assertThat(signing.signIn(Optional.empty(), name, PASSWORD, OWN))
                .isEqualTo(new Entry.Wrong());
    }

    @Test
    void eachBrowserIsListedAndEndedByItsOwnPersonAloneOrAllAtOnce() {
        var account = account();
        var other = account();
        var here = in(signing.signIn(Optional.empty(), account.name().value(), PASSWORD, OWN));
        var there = in(signing.signIn(Optional.empty(), account.name().value(), PASSWORD, SHARED));
        var devices = mine.devices(account.learner(), here.secret());
        assertThat(devices).filteredOn(MyAccount.Device::here).hasSize(1);
        var elsewhere = devices.stream().filter(d -> !d.here()).findFirst().orElseThrow().signIn();
        assertThat(elsewhere.device()).isEqualTo("Chrome on Windows");

        assertThatThrownBy(() -> mine.end(other.learner(), elsewhere.id()))
                .isInstanceOf(NotThere.class);
        mine.end(account.learner(), elsewhere.id());
        assertThat(signing.known(there.secret())).isEmpty();
        assertThatThrownBy(() -> mine.end(account.learner(), elsewhere.id()))
                .isInstanceOf(NotThere.class);
        mine.endAll(account.learner());
        assertThat(signing.known(here.secret())).isEmpty();
    }

    @Test
    void aGuestHasNoAccountToLookAt() {
        var guest = guests.welcome().learner();
        assertThat(mine.of(guest)).isEmpty();
        assertThatThrownBy(() -> mine.devices(guest, "")).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> mine.show(guest, "Student 1")).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> mine.password(guest, "", PASSWORD, PASSWORD))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void anErasedAccountIsGoneWithItsNameAndItsSignIns() {
        var account = account();
        var name = account.name();
        var in = in(signing.signIn(Optional.empty(), name.value(), PASSWORD, OWN));
        assertThat(mine.show(account.learner(), " Student  2 ")).isTrue();
        assertThat(mine.show(account.learner(), "\u202E")).isFalse();
        assertThat(own.file(account.learner()))
                .contains(name.value(), "Student 2", "Firefox on Linux")
                .doesNotContain(hash);
        own.erase(account.learner());
        assertThat(signing.known(in.secret())).isEmpty();
        assertThat(accounts.named(name)).isEmpty();
        assertThat(signing.signIn(Optional.empty(), name.value(), PASSWORD, OWN))
                .isEqualTo(new Entry.Wrong());
    }

    @Test
    void logsAreMergedByTimeAndEachKeepsItsOwnOrder() {
        var one = AccountSamples.steps("a", 1, 5, 3, 9);
        var other = AccountSamples.steps("b", 2, 3, 4);
        assertThat(ReviewLog.merged(one, other))
                .extracting(ReviewStep::key)
                .containsExactly(
                        "undone/a0",
                        "undone/b0",
                        "undone/b1",
                        "undone/b2",
                        "undone/a1",
                        "undone/a2",
                        "undone/a3");
        assertThat(ReviewLog.merged(other, one)).hasSize(7).containsSubsequence(one);
    }
}
