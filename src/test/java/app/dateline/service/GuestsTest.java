package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.classroom.Learner;
import app.dateline.classroom.Learners;
import app.dateline.study.Blueprint;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// Guests at computers of their own, and at those that others use too.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class GuestsTest {
    private static final String TOPIC = "russia-pakistan";
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final String PASSWORD = "blue pencil on paper";
    private static final Visit SHARED = new Visit("192.0.2.41", "Chrome on Windows", true);

    @Autowired private Guests guests;
    @Autowired private Signing signing;
    @Autowired private Practice practice;
    @Autowired private Learners learners;
    @Autowired private SetClock.Hands clock;
    @Autowired private BeanFactory beans;

    private Guests.Welcome shared() {
        var guest = guests.welcome();
        guests.share(guest.learner(), true);
        return guest;
    }

    @Test
    void aGuestAtASharedComputerIsKnownWhileTheyAreThereAndErasedWhenTheyHaveLeft() {
        var guest = shared();
        clock.move(Learner.KEPT_SHARED.minusMinutes(1));
        assertThat(guests.known(guest.secret())).contains(guest.learner());
        clock.move(Learner.KEPT_SHARED.minusMinutes(1));
        assertThat(guests.known(guest.secret())).as("used meanwhile").isPresent();
        clock.move(Learner.KEPT_SHARED);
        assertThat(guests.known(guest.secret())).isEmpty();
        clock.move(Duration.ofMinutes(1));
        guests.welcome();
        assertThat(learners.find(guest.learner())).as("no trace is left").isEmpty();
    }

    @Test
    void aGuestAtTheirOwnComputerIsKnownForLongAndNeverErased() {
        var guest = guests.welcome();
        var unsaid = shared();
        guests.share(unsaid.learner(), false);
        clock.move(Duration.ofDays(100));
        guests.welcome();
        assertThat(guests.known(guest.secret())).contains(guest.learner());
        assertThat(guests.known(unsaid.secret())).contains(unsaid.learner());
        assertThat(guests.shares(unsaid.learner())).isFalse();
    }

    @Test
    void aClockThatRanBackForgetsNobody() {
        var guest = shared();
        clock.move(Duration.ofDays(-400));
        assertThat(guests.known(guest.secret())).isPresent();
        clock.move(Duration.ofDays(400));
    }

    @Test
    void whatAGuestDidWhoSaidSoComesAlongToTheAccountAndStays() {
        var guest = shared();
        practice.start(guest.learner(), TOPIC, Blueprint.of(2), ZONE);
        var up =
                signing.signUp(
                        Optional.of(guest.learner()),
                        "n" + UUID.randomUUID(),
                        "Student 1",
                        PASSWORD,
                        SHARED);
        assertThat(up).isInstanceOf(Entry.In.class);
        var account = ((Entry.In) up).learner();
        assertThat(account).isEqualTo(guest.learner());
        assertThat(guests.known(guest.secret())).isEmpty();
        clock.move(Learner.KEPT_SHARED.multipliedBy(2));
        guests.welcome();
        assertThat(practice.rounds(account)).as("an account is no guest").hasSize(1);
    }

    @Test
    void onlyAGuestSaysSoHere() {
        var account = new Schoolroom(beans).person();
        var nobody = new LearnerId(UUID.randomUUID().toString());
        assertThatThrownBy(() -> guests.share(account, true)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> guests.share(nobody, true)).isInstanceOf(NotThere.class);
        assertThat(guests.shares(account)).isFalse();
    }
}
