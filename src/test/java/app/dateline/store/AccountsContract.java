package app.dateline.store;

import static app.dateline.classroom.AccountSamples.account;
import static app.dateline.classroom.AccountSamples.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.Account;
import app.dateline.classroom.AccountName;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Learner;
import app.dateline.classroom.Learners;
import app.dateline.classroom.Limit.Tries;
import app.dateline.classroom.PersonalCodes;
import app.dateline.classroom.Role;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.SignIn;
import app.dateline.classroom.SignIns;
import app.dateline.classroom.Throttles;
import app.dateline.question.Mark;
import app.dateline.study.AttemptId;
import app.dateline.study.Attempts;
import app.dateline.study.ReviewStep;
import app.dateline.study.Reviews;
import app.dateline.study.Samples;
import app.dateline.study.fsrs.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the store promises of accounts, sign-ins and tries, on whichever engine it is run.
abstract class AccountsContract extends MemoryContract {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00.123Z");

    @Autowired private Accounts accounts;
    @Autowired private SignIns signIns;
    @Autowired private Throttles throttles;
    @Autowired private PersonalCodes codes;
    @Autowired private Learners learners;
    @Autowired private Attempts attempts;
    @Autowired private Reviews reviews;

    private static String fresh() {
        return "n" + UUID.randomUUID();
    }

    @Test
    void anAccountComesBackAsItWasAndAsItWasChanged() {
        var name = fresh();
        var account = account(learner(), name, Role.AUTHOR, Role.INSTRUCTOR);
        assertThat(accounts.add(account, "first hash")).isTrue();
        assertThat(accounts.find(account.learner())).contains(account);
        assertThat(accounts.named(new AccountName(name))).contains(account);
        assertThat(accounts.passwordHash(account.learner())).contains("first hash");

        accounts.show(account.learner(), new ShownName("Студент Ⅱ"));
        accounts.roles(account.learner(), Set.of());
        accounts.password(account.learner(), "second hash");
        var changed = accounts.find(account.learner()).orElseThrow();
        assertThat(changed.shown().value()).isEqualTo("Студент Ⅱ");
        assertThat(changed.roles()).isEmpty();
        assertThat(accounts.passwordHash(account.learner())).contains("second hash");
        assertThat(accounts.all()).contains(changed);
    }

    @Test
    void ofManyWhoWantOneNameAtOnceOneGetsItAndALearnerHasOneAccount() throws InterruptedException {
        var name = fresh();
        var wanted = IntStream.range(0, 8).mapToObj(i -> account(learner(), name)).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var done =
                    threads.invokeAll(
                            wanted.stream()
                                    .map(a -> (Callable<Boolean>) () -> accounts.add(a, "hash"))
                                    .toList());
            assertThat(done.stream().filter(d -> Boolean.TRUE.equals(d.resultNow()))).hasSize(1);
        }
        var got = accounts.named(new AccountName(name)).orElseThrow();
        assertThat(wanted).contains(got);
        assertThat(accounts.add(account(got.learner(), fresh()), "hash")).isFalse();
    }

    @Test
    void aSignInIsFoundByItsSecretAndEndedOnlyByItsOwnLearner() {
        var mine = account(learner(), fresh());
        var other = account(learner(), fresh());
        List.of(mine, other).forEach(a -> accounts.add(a, "hash"));
        var here = signIn(mine.learner(), NOW);
        var there = signIn(mine.learner(), NOW.plusSeconds(9));
        var theirs = signIn(other.learner(), NOW);
        for (var s : List.of(here, there, theirs)) {
            signIns.add(s, "hash of " + s.id());
        }
        assertThat(signIns.bySecretHash("hash of " + here.id())).contains(here);
        assertThat(signIns.bySecretHash("another")).isEmpty();
        assertThat(signIns.of(mine.learner())).containsExactly(there, here);

        assertThat(signIns.end(other.learner(), here.id())).isFalse();
        signIns.endOthers(mine.learner(), here.id());
        assertThat(signIns.of(mine.learner())).containsExactly(here);
        assertThat(signIns.end(mine.learner(), here.id())).isTrue();
        assertThat(signIns.end(mine.learner(), here.id())).isFalse();
        assertThat(signIns.of(other.learner())).containsExactly(theirs);
        signIns.endAll(other.learner());
        assertThat(signIns.of(other.learner())).isEmpty();
    }

    @Test
    void whenASignInWasLastUsedNeverRunsBackAndWhatIsOldIsForgotten() {
        var mine = account(learner(), fresh());
        accounts.add(mine, "hash");
        var old = signIn(mine.learner(), NOW.minus(SignIn.KEPT).minusSeconds(1));
        var used = signIn(mine.learner(), NOW);
        signIns.add(old, "hash of " + old.id());
        signIns.add(used, "hash of " + used.id());
        signIns.used(used.id(), NOW.plusSeconds(60));
        signIns.used(used.id(), NOW.plusSeconds(30));
        signIns.forget(NOW.minus(SignIn.KEPT));
        assertThat(signIns.of(mine.learner()))
                .singleElement()
                .satisfies(s -> assertThat(s.lastUsed()).isEqualTo(NOW.plusSeconds(60)));
    }

    @Test
    void anAccountHasOneCodeAtMostAndSignInsByItEndAlone() {
        var mine = account(learner(), fresh());
        accounts.add(mine, "hash");
        assertThat(codes.hash(mine.learner())).isEmpty();
        codes.put(mine.learner(), "first", NOW);
        codes.put(mine.learner(), "second", NOW.plusSeconds(1));
        assertThat(codes.hash(mine.learner())).contains("second");
        assertThat(codes.since(mine.learner())).contains(NOW.plusSeconds(1));

        var byPassword = signIn(mine.learner(), NOW);
        var byCode =
                new SignIn(UUID.randomUUID().toString(), mine.learner(), NOW, NOW, "", false, true);
        signIns.add(byPassword, "hash of " + byPassword.id());
        signIns.add(byCode, "hash of " + byCode.id());
        assertThat(signIns.of(mine.learner())).containsExactlyInAnyOrder(byPassword, byCode);
        signIns.endByCode(mine.learner());
        assertThat(signIns.of(mine.learner())).containsExactly(byPassword);
        assertThat(codes.end(mine.learner())).isTrue();
        assertThat(codes.end(mine.learner())).isFalse();
        assertThat(codes.since(mine.learner())).isEmpty();
    }

    @Test
    void ofManyTriesAtOnceEachCounts() throws InterruptedException {
        var key = fresh();
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(
                    IntStream.range(0, 80)
                            .mapToObj(i ->
                                    (Callable<Tries>) () -> throttles.change(key, t -> t.and(NOW)))
                            .toList());
        }
        assertThat(throttles.change(key, Tries::back)).isEqualTo(new Tries(80, NOW));
        assertThat(throttles.change(key, t -> t)).isEqualTo(new Tries(79, NOW));
        throttles.forget(key);
        assertThat(throttles.change(key, t -> t.and(NOW))).isEqualTo(Tries.NONE);
        throttles.forget(NOW.plus(Duration.ofDays(1)));
        assertThat(throttles.change(key, t -> t)).isEqualTo(Tries.NONE);
    }

    @Test
    void whatOneLearnerDidBecomesAnothersAndNothingIsLeftOfTheFirst() {
        var guest = learner();
        var account = learner();
        var round = new AttemptId(UUID.randomUUID().toString());
        attempts.begin(round, guest, Samples.started(NOW, 5));
        attempts.append(round, Samples.answered(NOW, 0, Mark.FULL, Samples.fact("e0")));
        var step = Samples.graded(NOW, "a", Samples.card("e0"), Rating.GOOD);
        var later = Samples.graded(NOW.plusSeconds(1), "b", Samples.card("e1"), Rating.HARD);
        reviews.append(account, later);

        learners.claim(guest);
        attempts.hand(guest, account);
        reviews.put(account, List.<ReviewStep>of(step, later));
        learners.erase(guest);

        assertThat(attempts.find(round).orElseThrow().learner()).isEqualTo(account);
        var log = reviews.of(account);
        assertThat(log.steps()).containsExactly(step, later);
        assertThat(log.revision()).as("no page takes the new log for the old one").isGreaterThan(1);
        assertThat(learners.find(guest)).isEmpty();
    }

    @Test
    void guestsAtSharedComputersAreFoundWhenTheyHaveLeftAndNobodyElseIs() {
        var own = learner();
        var left = learner();
        var there = learner();
        var claimed = learner();
        var unsaid = learner();
        for (var guest : List.of(left, claimed, unsaid)) {
            learners.share(guest, Optional.of(NOW));
        }
        learners.share(there, Optional.of(NOW.plusSeconds(1)));
        assertThat(learners.find(left).flatMap(Learner::shared)).contains(NOW);
        learners.claim(claimed);
        learners.share(unsaid, Optional.empty());
        assertThat(learners.sharedBefore(NOW.plusSeconds(1)))
                .contains(left)
                .doesNotContain(own, there, claimed, unsaid);
        assertThat(learners.find(own).flatMap(Learner::shared)).isEmpty();
        assertThat(learners.find(claimed).flatMap(Learner::shared)).isEmpty();
    }

    @Test
    void noSecretLeadsToAGuestWhoWasClaimed() {
        var guest = learner();
        learners.claim(guest);
        assertThat(learners.bySecretHash("hash of " + guest)).isEmpty();
        assertThat(learners.find(guest)).map(Learner::id).contains(guest);
        assertThat(accounts.find(guest)).map(Account::name).isEmpty();
    }
}
