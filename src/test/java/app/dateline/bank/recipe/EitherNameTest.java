package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.Actor;
import app.dateline.question.Task;
import org.junit.jupiter.api.Test;

class EitherNameTest {

    private static Asked asked(String telling, String... claims) {
        return Asked.by(
                new EitherName(),
                new Sketch()
                        .person("ana", "Ana Green", "Green", "A. Green")
                        .person("bob", "Bob Brown", "Brown")
                        .person("ben", "Ben Brown", "Brown")
                        .place("omsk", "Omsk", Actor.Level.CITY, "russia")
                        .event("talks", "visit", telling, claims));
    }

    private static Task.TypeText task(Asked asked, String id) {
        return (Task.TypeText) asked.question(id).task();
    }

    @Test
    void whereTheArticlesDifferWhomeverOneOfThemNamesIsRight() {
        var asked =
                asked(
                        "{visitor} came to talk at length.",
                        "visitor ledger ana",
                        "visitor review bob",
                        "visitor annals ana");
        var task = task(asked, "either-name.talks.visitor");
        assertThat(asked.prompt("either-name.talks.visitor"))
                .isEqualTo("[[name of the person]] came to talk at length.");
        assertThat(task.keys()).containsExactly("Ana Green", "Bob Brown");
        assertThat(task.words()).isEqualTo("Ana Green or Bob Brown");
        assertThat(task.supportedBy()).hasSize(3);
        assertThat(asked.question("either-name.talks.visitor").source()).isEmpty();
    }

    @Test
    void everySpellingOfEachCountsButForWhatIsSomebodyElses() {
        var asked = asked("{visitor} came to talk.", "visitor ledger ana", "visitor review bob");
        assertThat(task(asked, "either-name.talks.visitor").accepted())
                .containsExactly("Ana Green", "A. Green", "Green", "Bob Brown");
    }

    @Test
    void aPlaceIsAskedBeforeATellingThatHasNoRoomForIt() {
        var asked = asked("Talks were held.", "place ledger omsk", "place review moscow");
        assertThat(asked.prompt("either-name.talks.place"))
                .isEqualTo("[[name of the city]] — Talks were held.");
        assertThat(task(asked, "either-name.talks.place").keys()).containsExactly("Omsk", "Moscow");
    }

    @Test
    void theBlankSaysEverySortOfThingThatIsRight() {
        var asked =
                asked(
                        "The talks were held in {place}.",
                        "place ledger omsk",
                        "place review pakistan");
        assertThat(asked.prompt("either-name.talks.place"))
                .isEqualTo("The talks were held in [[name of the city or state]].");
    }

    @Test
    void whatIsOnlySaidMoreExactlyIsNoDisagreement() {
        assertThat(asked("Talks were held.", "place ledger omsk", "place review russia").byId())
                .isEmpty();
    }

    @Test
    void aTellingThatNamesOneOfThemLeavesItUnasked() {
        var asked = asked("Talks were held at Omsk.", "place ledger omsk", "place review moscow");
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons()).contains("talks place: its telling names the answer");
    }

    @Test
    void aPlanIsNoAnswer() {
        var asked = asked("Talks were held.", "place ledger omsk", "place review moscow PLANNED");
        assertThat(asked.byId()).isEmpty();
    }
}
