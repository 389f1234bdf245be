package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.classroom.Account;
import app.dateline.classroom.AccountName;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Learners;
import app.dateline.classroom.Limit;
import app.dateline.classroom.Limit.Tries;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.SignIns;
import app.dateline.classroom.Throttles;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// What administrators do for the people of a server.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class PeopleTest {
    @Autowired private People people;
    @Autowired private OwnData own;
    @Autowired private Guests guests;
    @Autowired private Accounts accounts;
    @Autowired private Learners learners;
    @Autowired private Courses courses;
    @Autowired private SignIns signIns;
    @Autowired private Throttles throttles;
    @Autowired private SetClock.Hands clock;
    @Autowired private BeanFactory beans;

    private LearnerId operator;

    @BeforeEach
    void onlyOneAdministrator() {
        accounts.with(Role.ADMINISTRATOR).forEach(a -> accounts.roles(a.learner(), Set.of()));
        operator = new Schoolroom(beans).person(Role.ADMINISTRATOR);
    }

    private Account person(String name, String shown) {
        var account =
                new Account(
                        guests.welcome().learner(),
                        new AccountName(name),
                        new ShownName(shown),
                        Set.of(),
                        clock.instant());
        accounts.add(account, "hash");
        return account;
    }

    private List<Account> found(String words) {
        return people.find(operator, words, false).people().stream()
                .map(People.Person::account)
                .toList();
    }

    private static String fresh() {
        return "n" + UUID.randomUUID().toString().substring(0, 12);
    }

    private void locked(Account account) {
        throttles.change(
                Throttling.Gate.account(account.name().value()).key(),
                _ -> new Tries(Limit.ACCOUNT.free(), clock.instant()));
    }

    @Test
    void aPersonIsFoundByWordsInEitherNameHoweverTheyAreTyped() {
        var name = fresh();
        var person = person(name, "Мира %s Voss".formatted(name));
        assertThat(found("voss " + name.toUpperCase(Locale.ROOT))).containsExactly(person);
        assertThat(found("  мира  " + name)).containsExactly(person);
        assertThat(found(name + " nobody")).isEmpty();
        assertThat(found("100%_" + name)).isEmpty();
        assertThat(found("")).isNotEmpty();
    }

    @Test
    void ofManyTheFirstAreShownAndAllAreCounted() {
        var group = fresh();
        IntStream.range(0, People.SHOWN + 3)
                .forEach(i -> person("%s-%03d".formatted(group, i), "Student"));
        var found = people.find(operator, group, false);
        assertThat(found.people()).hasSize(People.SHOWN);
        assertThat(found.people().getFirst().account().name().value()).endsWith("-000");
        assertThat(found.found()).isEqualTo(People.SHOWN + 3);
    }

    @Test
    void aPersonStandsWithTheirCoursesAndWhenTheyWereLastHere() {
        var person = person(fresh(), "Student 1");
        var course = new Schoolroom(beans).course(person.learner());
        signIns.add(AccountSamples.signIn(person.learner(), clock.instant()), fresh());
        var seen = people.person(operator, person.learner());
        assertThat(seen.places())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.course().id()).isEqualTo(course);
                    assertThat(p.member().role()).isEqualTo(CourseRole.STUDENT);
                });
        assertThat(seen.lastHere()).contains(clock.instant());
        assertThat(seen.waits()).isEmpty();
    }

    @Test
    void whoHasToWaitAfterWrongPasswordsIsListedAndLetInAgain() {
        var name = fresh();
        var waiting = person(name, "Student 1");
        person(name + "-2", "Student 2");
        locked(waiting);
        var found = people.find(operator, name, true);
        assertThat(found.people())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.account()).isEqualTo(waiting);
                    assertThat(p.waits()).contains(Limit.ACCOUNT.first());
                });
        assertThat(found.waiting()).isPositive();
        people.unlock(operator, waiting.learner());
        assertThat(people.person(operator, waiting.learner()).waits()).isEmpty();
        assertThat(people.find(operator, name, true).people()).isEmpty();
    }

    @Test
    void aWaitThatIsOverLocksNobody() {
        var person = person(fresh(), "Student 1");
        locked(person);
        clock.move(Limit.ACCOUNT.first());
        assertThat(people.person(operator, person.learner()).waits()).isEmpty();
    }

    @Test
    void theFileHandedOutIsTheOneThePersonWouldTakeOut() {
        var person = person(fresh(), "Student 1");
        assertThat(people.file(operator, person.learner()))
                .isEqualTo(own.file(person.learner()))
                .contains(person.name().value());
        assertThatThrownBy(() -> people.file(operator, guests.welcome().learner()))
                .as("a guest has no account")
                .isInstanceOf(NotThere.class);
    }

    @Test
    void aPersonIsErasedWithoutATraceEvenOfTheirWrongPasswords() {
        var person = person(fresh(), "Student 1");
        locked(person);
        var before = people.find(operator, "", true).waiting();
        assertThat(people.erase(operator, person.learner())).isTrue();
        assertThat(learners.find(person.learner())).isEmpty();
        assertThat(accounts.named(person.name())).isEmpty();
        assertThatThrownBy(() -> people.person(operator, person.learner()))
                .isInstanceOf(NotThere.class);
        person(person.name().value(), "Another of that name");
        assertThat(people.find(operator, "", true).waiting()).isEqualTo(before - 1);
    }

    @Test
    void theLastAdministratorIsErasedByNobodyNotEvenThemselves() {
        assertThat(people.erase(operator, operator)).isFalse();
        assertThat(own.erase(operator)).isFalse();
        assertThat(accounts.find(operator)).isPresent();
        var second = new Schoolroom(beans).person(Role.ADMINISTRATOR);
        assertThat(own.erase(operator)).isTrue();
        assertThat(people.erase(second, second)).isFalse();
    }

    @Test
    void ofTwoAdministratorsWhoEraseEachOtherAtOnceOneStays() throws InterruptedException {
        var second = new Schoolroom(beans).person(Role.ADMINISTRATOR);
        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(
                    List.<Callable<Boolean>>of(
                            () -> people.erase(operator, second),
                            () -> people.erase(second, operator)));
        }
        assertThat(accounts.with(Role.ADMINISTRATOR)).hasSize(1);
    }

    @Test
    void whatNobodyWouldTeachAnyMoreIsSaidBefore() {
        var teacher = new Schoolroom(beans).person();
        var alone = new Schoolroom(beans).course();
        var together = new Schoolroom(beans).course();
        for (var course : List.of(alone, together)) {
            courses.add(Member.fresh(course, teacher, CourseRole.INSTRUCTOR, Instant.EPOCH));
        }
        courses.add(Member.fresh(together, operator, CourseRole.INSTRUCTOR, Instant.EPOCH));
        assertThat(people.loss(operator, teacher).orphaned())
                .extracting(p -> p.course().id())
                .containsExactly(alone);
        assertThat(people.loss(operator, person(fresh(), "Student 1").learner()).orphaned())
                .isEmpty();
        assertThat(Optional.of(people.loss(operator, teacher).kept().rounds())).contains(0);
    }
}
