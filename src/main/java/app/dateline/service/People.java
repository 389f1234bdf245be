package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.AccountName;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.classroom.SignIn;
import app.dateline.classroom.SignIns;
import app.dateline.service.Attending.Place;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of this server, for its administrators; for anybody else there are none.
@Service
public class People {
    /// How many are shown at once.
    public static final int SHOWN = 50;

    private final Accounts accounts;
    private final Courses courses;
    private final SignIns signIns;
    private final Membership membership;
    private final Throttling throttling;
    private final OwnData own;

    People(
            Accounts accounts,
            Courses courses,
            SignIns signIns,
            Membership membership,
            Throttling throttling,
            OwnData own) {
        this.accounts = accounts;
        this.courses = courses;
        this.signIns = signIns;
        this.membership = membership;
        this.throttling = throttling;
        this.own = own;
    }

    /// Somebody with an account.
    ///
    /// @param places the courses they are in, the latest joined first
    /// @param lastHere when they were last here, unless they are signed out everywhere
    /// @param waits for how long nobody can sign in as them, after too many wrong passwords
    public record Person(
            Account account,
            List<Place> places,
            Optional<Instant> lastHere,
            Optional<Duration> waits) {
        public Person {
            places = List.copyOf(places);
        }
    }

    /// The people that were looked for, by the names to sign in with.
    ///
    /// @param people the first [#SHOWN] of them
    /// @param found how many there are
    /// @param waiting how many of all people have to wait before they can sign in
    public record Found(List<Person> people, int found, int waiting) {
        public Found {
            people = List.copyOf(people);
        }
    }

    /// Looks for people by words in either of their names; for all where there are none.
    ///
    /// @param waiting whether only those are meant who have to wait before they can sign in
    @Transactional(readOnly = true)
    public Found find(LearnerId learner, String words, boolean waiting) {
        administrator(learner);
        var all = accounts.all();
        var waits = throttling.waiting(all.stream().map(Account::name).toList());
        var found =
                all.stream()
                        .filter(a -> has(a, words))
                        .filter(a -> !waiting || waits.containsKey(a.name()))
                        .toList();
        return new Found(
                found.stream().limit(SHOWN).map(a -> person(a, waits)).toList(),
                found.size(),
                waits.size());
    }

    private static boolean has(Account account, String words) {
        var names = (account.name() + " " + account.shown()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(names::contains);
    }

    private Person person(Account account, Map<AccountName, Duration> waits) {
        return new Person(
                account,
                courses.of(account.learner()).stream()
                        .flatMap(m -> courses.find(m.course()).map(c -> new Place(c, m)).stream())
                        .toList(),
                signIns.of(account.learner()).stream().findFirst().map(SignIn::lastUsed),
                Optional.ofNullable(waits.get(account.name())));
    }

    /// One of them.
    @Transactional(readOnly = true)
    public Person person(LearnerId learner, LearnerId other) {
        administrator(learner);
        var account = membership.account(other);
        return person(account, throttling.waiting(List.of(account.name())));
    }

    /// Gives an account a role on this server, or takes it. Says whether it did: not where nobody would look after the server any
    /// more.
    @Transactional
    public boolean may(LearnerId learner, LearnerId other, Role role, boolean on) {
        // Held first, so that of two administrators who leave each other none at once one is
        // refused.
        var administrators = accounts.claim(Role.ADMINISTRATOR);
        administrator(learner);
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(membership.account(other).roles());
        if (on) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
        if (administrators.stream().allMatch(a -> a.learner().equals(other))
                && !roles.contains(Role.ADMINISTRATOR)) {
            return false;
        }
        accounts.roles(other, roles);
        return true;
    }

    /// Lets somebody sign in again who has to wait after too many wrong passwords.
    @Transactional
    public void unlock(LearnerId learner, LearnerId other) {
        administrator(learner);
        throttling.forget(Throttling.Gate.account(membership.account(other).name().value()));
    }

    /// Everything kept of somebody, as they could take it out themselves.
    @Transactional(readOnly = true)
    public String file(LearnerId learner, LearnerId other) {
        administrator(learner);
        membership.account(other);
        return own.file(other);
    }

    /// What erasing somebody would take away.
    @Transactional(readOnly = true)
    public Loss loss(LearnerId learner, LearnerId other) {
        administrator(learner);
        membership.account(other);
        return new Loss(
                own.kept(other),
                person(learner, other).places().stream().filter(this::teachesAlone).toList());
    }

    /// @param orphaned the courses that nobody would teach any more
    public record Loss(OwnData.Kept kept, List<Place> orphaned) {
        public Loss {
            orphaned = List.copyOf(orphaned);
        }
    }

    private boolean teachesAlone(Place place) {
        return place.member().role() == CourseRole.INSTRUCTOR
                && courses.members(place.course().id()).stream()
                                .filter(m -> m.role() == CourseRole.INSTRUCTOR)
                                .map(Member::learner)
                                .distinct()
                                .count()
                        == 1;
    }

    /// Erases somebody and everything that is theirs, for good. Says whether it did: not where nobody would look after the server
    /// any more.
    @Transactional
    public boolean erase(LearnerId learner, LearnerId other) {
        administrator(learner);
        membership.account(other);
        return own.erase(other);
    }

    private void administrator(LearnerId learner) {
        if (!membership.account(learner).is(Role.ADMINISTRATOR)) {
            throw new NotThere("Administrator " + learner);
        }
    }
}
