package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.question.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhoTest {

    /// Two persons share a family name, and one has two spellings.
    private static Sketch bank() {
        return new Sketch()
                .person("nawaz-sharif", "Nawaz Sharif", "Sharif", "Nawaz Shareef", "Sharif")
                .person("raheel-sharif", "Raheel Sharif", "Sharif")
                .person("ashfaq-parvez-kayani", "Ashfaq Parvez Kayani", "Kayani", "Ashraf Kiyani")
                .person("hina-rabbani-khar", "Hina Rabbani Khar", "Khar")
                .event(
                        "trade-talks",
                        "visit",
                        "{visitor} settled agreements on trade.",
                        "date ledger 1999-04",
                        "date review 1999",
                        "visitor ledger nawaz-sharif",
                        "place ledger moscow")
                .event(
                        "army-talks",
                        "visit",
                        "{visitor} went there as a general.",
                        "date ledger 2015",
                        "visitor ledger raheel-sharif",
                        "place ledger moscow")
                .event(
                        "first-army-talks",
                        "visit",
                        "{visitor} inspected an arms factory.",
                        "date ledger 2012",
                        "visitor ledger ashfaq-parvez-kayani",
                        "place ledger moscow");
    }

    @Test
    void aPersonIsAskedWithPlaceAndTheDateThatAllArticlesShare() {
        var asked = Asked.by(new Who(), bank());
        assertThat(asked.prompt("who.trade-talks.visitor"))
                .isEqualTo("Moscow, 1999 — [[person]] settled agreements on trade.");
        assertThat(asked.key("who.trade-talks.visitor")).isEqualTo("Nawaz Sharif");
    }

    @Test
    void twoPersonsOfOneFamilyNameAreOfferedByTheirFullNames() {
        assertThat(Asked.by(new Who(), bank()).options("who.trade-talks.visitor"))
                .containsExactlyInAnyOrder("Nawaz Sharif", "Raheel Sharif", "Ashfaq Parvez Kayani");
    }

    @Test
    void whoDidTheLikeAtTheSameTimeAndPlaceIsNoWrongOption() {
        var asked =
                Asked.by(
                        new Who(),
                        bank().event(
                                        "energy-talks",
                                        "visit",
                                        "{visitor} discussed gas and steel.",
                                        "date review 2012",
                                        "visitor review hina-rabbani-khar",
                                        "place review moscow"));
        assertThat(asked.options("who.first-army-talks.visitor"))
                .doesNotContain("Hina Rabbani Khar");
        assertThat(asked.options("who.army-talks.visitor")).contains("Hina Rabbani Khar");
    }

    @Test
    void aTellingThatNamesThePersonIsNotAsked() {
        var asked =
                Asked.by(
                        new Who(),
                        bank().event(
                                        "energy-talks",
                                        "visit",
                                        "{visitor} spoke, and Ms Khar’s hosts agreed.",
                                        "date review 2012",
                                        "visitor review hina-rabbani-khar"));
        assertThat(asked.byId()).doesNotContainKey("who.energy-talks.visitor");
        assertThat(asked.reasons()).contains("energy-talks visitor: its telling names the answer");
    }

    @Test
    void whereTheArticlesNameDifferentPersonsTheOtherOneIsTheBestWrongOption() {
        var asked =
                Asked.by(
                        new Who(),
                        bank().event(
                                        "energy-talks",
                                        "visit",
                                        "{visitor} discussed gas and steel.",
                                        "date review 2017",
                                        "visitor review hina-rabbani-khar",
                                        "visitor gazette nawaz-sharif"));
        assertThat(asked.byId()).doesNotContainKey("who.energy-talks.visitor");
        assertThat(asked.prompt("who.energy-talks.visitor.review"))
                .isEqualTo("According to the review, [[person]] discussed gas and steel.");
        assertThat(asked.options("who.energy-talks.visitor.review")).contains("Nawaz Sharif");
        assertThat(asked.options("who.energy-talks.visitor.gazette")).contains("Hina Rabbani Khar");
    }

    @Test
    void aFamilyNameIsEnoughToTypeOnlyWhereNobodyElseHasIt() {
        var asked = Asked.by(new WhoTyped(), bank());
        assertThat(accepted(asked, "who-typed.first-army-talks.visitor"))
                .containsExactly("Ashfaq Parvez Kayani", "Ashraf Kiyani", "Kayani");
        assertThat(accepted(asked, "who-typed.trade-talks.visitor"))
                .containsExactly("Nawaz Sharif", "Nawaz Shareef");
        assertThat(accepted(asked, "who-typed.army-talks.visitor"))
                .containsExactly("Raheel Sharif");
    }

    @Test
    void whereAnotherPersonHasTheFamilyNameTheFullNameIsAskedFor() {
        var asked = Asked.by(new WhoTyped(), bank());
        assertThat(asked.prompt("who-typed.trade-talks.visitor"))
                .contains("[[full name of the person]] settled");
        assertThat(asked.prompt("who-typed.first-army-talks.visitor"))
                .contains("[[name of the person]] inspected");
    }

    @Test
    void knownNamesThatASlipWouldHitAreKeptApart() {
        var asked =
                Asked.by(
                        new WhoTyped(), bank().person("nawaz-sharifi", "Nawaz Sharifi", "Sharifi"));
        var task = (Task.TypeText) asked.question("who-typed.trade-talks.visitor").task();
        assertThat(task.others()).containsExactly("Nawaz Sharifi");
    }

    /// Two of each tier for Pakistan, one for Russia, each on a visit of their own.
    private static Sketch officials() {
        return visits(
                new Sketch()
                        .official("ayub", "Ayub", "pakistan", "president", 1995)
                        .official("benazir", "Benazir", "pakistan", "prime minister", 1998)
                        .official("cheema", "Cheema", "pakistan", "president", 2001)
                        .official("durrani", "Durrani", "pakistan", "chief of the army", 1996)
                        .official("elahi", "Elahi", "pakistan", "vice admiral", 1999)
                        .official("farooq", "Farooq", "pakistan", "general", 2001)
                        .official("gromov", "Gromov", "russia", "president", 1999),
                "ayub",
                "benazir",
                "cheema",
                "durrani",
                "elahi",
                "farooq",
                "gromov");
    }

    private static Sketch visits(Sketch sketch, String... visitors) {
        for (var i = 0; i < visitors.length; i++) {
            sketch.event(
                    visitors[i] + "-travels",
                    "visit",
                    "{visitor} went by %s.".formatted(visitors[i].substring(1)),
                    "date ledger " + (1997 + i),
                    "visitor ledger " + visitors[i]);
        }
        return sketch;
    }

    @Test
    void nobodyOfAnotherSideIsOffered() {
        assertThat(Asked.by(new Who(), officials()).options("who.ayub-travels.visitor"))
                .containsExactlyInAnyOrder("Ayub", "Benazir", "Cheema");
    }

    @Test
    void soldiersAndCiviliansAreNeverMixed() {
        assertThat(Asked.by(new Who(), officials()).options("who.durrani-travels.visitor"))
                .containsExactlyInAnyOrder("Durrani", "Elahi", "Farooq");
    }

    @Test
    void whoWasLongOutOfOfficeOrOnlyCameALifetimeLaterIsNotOffered() {
        var sketch =
                visits(
                        officials()
                                .official("hamid", "Hamid", "pakistan", "president", 1950)
                                .official("iqbal", "Iqbal", "pakistan", "president", 1951)
                                .official("jalal", "Jalal", "pakistan", "president", 1952),
                        "hamid",
                        "iqbal",
                        "jalal");
        assertThat(Asked.by(new Who(), sketch).options("who.ayub-travels.visitor"))
                .doesNotContain("Hamid", "Iqbal", "Jalal");
    }

    @Test
    void whereTheTellingSaysTheOfficeOnlyItsTierIsOffered() {
        var sketch =
                visits(
                                new Sketch()
                                        .official("ayub", "Ayub", "pakistan", "president", 1995)
                                        .official(
                                                "benazir", "Benazir", "pakistan", "president", 1998)
                                        .official("cheema", "Cheema", "pakistan", "president", 2001)
                                        .official(
                                                "khar",
                                                "Khar",
                                                "pakistan",
                                                "foreign minister",
                                                2000),
                                "ayub",
                                "benazir",
                                "khar")
                        .event(
                                "cheema-travels",
                                "visit",
                                "{visitor} came as president of Pakistan.",
                                "date ledger 2002",
                                "visitor ledger cheema");
        var asked = Asked.by(new Who(), sketch);
        assertThat(asked.options("who.cheema-travels.visitor"))
                .containsExactlyInAnyOrder("Ayub", "Benazir", "Cheema");
        assertThat(asked.options("who.ayub-travels.visitor")).contains("Khar");
    }

    private static List<String> accepted(Asked asked, String id) {
        return ((Task.TypeText) asked.question(id).task()).accepted();
    }
}
