package app.dateline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.ClassList.Change;
import app.dateline.classroom.ClassList.Present;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClassListTest {
    private static final Present ANNA = present("anna", "Anna Reuter");

    private static Present present(String name, String shown) {
        return new Present(
                new Account(
                        new LearnerId(UUID.randomUUID().toString()),
                        new AccountName(name),
                        new ShownName(shown),
                        Set.of(),
                        Instant.EPOCH),
                Optional.empty());
    }

    private static Listed line(int line, String name, String group, String called) {
        return new Listed(
                line,
                new ShownName(name),
                Optional.of(group).filter(g -> !g.isEmpty()),
                AccountName.read(called));
    }

    private static Expected expected(String name, String group, String called) {
        return new Expected(
                UUID.randomUUID().toString(),
                new ShownName(name),
                Optional.of(group),
                AccountName.read(called),
                Optional.empty());
    }

    private static ClassList list(Expected... expected) {
        return new ClassList(List.of(expected), List.of());
    }

    private static Change only(ClassList list, Listed line) {
        var merge = list.with(List.of(line));
        assertThat(merge.faults()).isEmpty();
        assertThat(merge.changes()).hasSize(1);
        return merge.changes().getFirst();
    }

    @Test
    void whoIsNotExpectedIsAddedAndWhoIsStaysOrChanges() {
        var mira = expected("Mira Voss", "A", "");
        assertThat(only(list(), line(2, "Mira Voss", "A", ""))).isInstanceOf(Change.Added.class);
        assertThat(only(list(mira), line(2, "Voss, Mira", "A", "")))
                .as("another way to write the name is a change of the name alone")
                .isInstanceOfSatisfying(
                        Change.Changed.class,
                        c -> assertThat(c.now().group()).isEqualTo(mira.group()));
        assertThat(only(list(mira), line(2, "Mira Voss", "", "")))
                .as("what is empty is left as it is")
                .isInstanceOf(Change.Same.class);
        assertThat(only(list(mira), line(2, "Mira Voss", "B", "mira")))
                .isInstanceOfSatisfying(
                        Change.Changed.class,
                        c -> {
                            assertThat(c.now().group()).contains("B");
                            assertThat(c.now().called()).contains(new AccountName("mira"));
                            assertThat(c.now().id()).isEqualTo(mira.id());
                        });
    }

    @Test
    void theNameToSignInWithSaysWhoItIsWhateverTheyAreCalled() {
        var mira = expected("Mira Voss", "A", "mira");
        assertThat(only(list(mira), line(2, "Mira Weber", "A", "mira")))
                .isInstanceOfSatisfying(
                        Change.Changed.class, c -> assertThat(c.was()).isEqualTo(mira));
        assertThat(only(list(mira), line(2, "Mira Voss", "A", "other")))
                .isInstanceOf(Change.Added.class);
    }

    @Test
    void theSamePersonInTwoLinesIsAFaultAndTwoOfOneNameAreTwo() {
        var merge =
                list().with(
                                List.of(
                                        line(2, "Mira Voss", "A", ""),
                                        line(3, "Jan", "A", "jan"),
                                        line(4, "mira voss", "B", "mira"),
                                        line(5, "Jan Berg", "B", "jan"),
                                        line(6, "Jan", "B", "jan.2")));
        assertThat(merge.changes()).isEmpty();
        assertThat(merge.faults())
                .containsExactly(
                        new ListFault(4, ListFault.Kind.TWICE, "mira voss", 2),
                        new ListFault(5, ListFault.Kind.TWICE, "Jan Berg", 3));
    }

    @Test
    void ofSeveralWhoAreCalledSoOneIsToldByTheNameToSignInWithOnly() {
        var list = list(expected("Jan", "A", "jan"), expected("Jan", "B", "jan.2"));
        assertThat(list.with(List.of(line(2, "Jan", "A", ""))).faults())
                .containsExactly(ListFault.at(2, ListFault.Kind.NAMESAKES, "Jan"));
        assertThat(only(list, line(2, "Jan", "C", "jan.2")))
                .isInstanceOfSatisfying(
                        Change.Changed.class, c -> assertThat(c.was().group()).contains("B"));
    }

    @Test
    void twoLinesAreNeverTakenForOneOfThoseExpected() {
        var jan = expected("Jan", "A", "");
        var merge =
                list(jan).with(List.of(line(2, "Jan", "B", "jan"), line(3, "Jan", "C", "jan.2")));
        assertThat(merge.changes())
                .extracting(Change::getClass)
                .containsExactly(Change.Changed.class, Change.Added.class);
    }

    @Test
    void whoIsInTheCourseIsFoundByEitherNameAndOnlyWhereItIsSure() {
        var other = present("someone", "Jan Berg");
        var namesake = present("someone.else", "Jan Berg");
        var list = new ClassList(List.of(), List.of(ANNA, other, namesake));
        assertThat(only(list, line(2, "Reuter, Anna", "A", "")).here()).contains(ANNA);
        assertThat(only(list, line(2, "A. Reuter", "A", "anna")).here()).contains(ANNA);
        assertThat(only(list, line(2, "Anna Reuter", "A", "by.another.name")).here())
                .contains(ANNA);
        assertThat(only(list, line(2, "Jan Berg", "A", "")).here()).isEmpty();
        assertThat(only(list, line(2, "Jan Berg", "A", "someone")).here()).contains(other);
        assertThat(
                        list.with(
                                        List.of(
                                                line(2, "Anna Reuter", "A", "x.1"),
                                                line(3, "Anna Reuter", "B", "x.2")))
                                .changes())
                .allSatisfy(c -> assertThat(c.here()).isEmpty());
    }

    @Test
    void whoArrivesIsTheOneExpectedUnderThatNameUnlessThereAreTwoOrTheyAreThere() {
        var byName = expected("Anna Reuter", "A", "");
        var byCall = expected("A. R.", "B", "anna");
        assertThat(list(byName).arrived(ANNA.account())).contains(byName);
        assertThat(list(byName, byCall).arrived(ANNA.account())).contains(byCall);
        assertThat(list(byName, expected("anna reuter", "B", "x.y")).arrived(ANNA.account()))
                .isEmpty();
        assertThat(
                        list(byName.being(Optional.of(ANNA.account().learner())))
                                .arrived(present("anna.2", "Anna Reuter").account()))
                .isEmpty();
    }
}
