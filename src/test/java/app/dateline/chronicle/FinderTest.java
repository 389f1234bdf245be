package app.dateline.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.Finder.Found;
import app.dateline.chronicle.Finder.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {
    private final Finder finder =
            new Finder(
                    new Sketch()
                            .person("kayani", "Ashfaq Parvez Kayani", "Kayani", "Amjad Kiyáni")
                            .person("khar", "Hina Rabbani Khar", "Khar")
                            .event(
                                    "kayani-visit",
                                    "visit",
                                    "{visitor} came to talk.",
                                    "date ledger 2012-10",
                                    "visitor ledger kayani",
                                    "place ledger moscow")
                            .event(
                                    "khar-visit",
                                    "visit",
                                    "{visitor} came to talk.",
                                    "date ledger 2013",
                                    "visitor ledger khar",
                                    "place ledger moscow")
                            .event(
                                    "deal",
                                    "agreement",
                                    "Mi-35 helicopters were sold.",
                                    "date ledger 2015")
                            .chronicle());

    private List<String> ids(String words) {
        return finder.find(words).stream().map(Found::id).toList();
    }

    @Test
    void whoWentToMoscowInAYearIsFoundByPlaceAndYear() {
        assertThat(ids("moscow 2012")).containsExactly("kayani-visit");
        assertThat(ids("Moscow October 2012")).containsExactly("kayani-visit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kayani", "kiyani", "KIYÁNI", "amjad kiy", "  Kiyani,  "})
    void aPersonIsFoundUnderEverySpellingAndSoAreTheirEvents(String words) {
        assertThat(ids(words)).containsExactly("kayani-visit", "kayani");
    }

    @Test
    void theSpellingThatFitsIsSaidWhereItIsNotTheName() {
        assertThat(finder.find("kiyani"))
                .filteredOn(f -> f.sort() == Sort.PERSON)
                .extracting(f -> f.spelling().orElse(""))
                .containsExactly("Amjad Kiyáni");
        assertThat(finder.find("kayani"))
                .filteredOn(f -> f.sort() == Sort.PERSON)
                .extracting(f -> f.spelling().orElse(""))
                .containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mi-35", "mi35", "Mi 35", "helicop"})
    void hyphensAndEndingsDoNotMatter(String words) {
        assertThat(ids(words)).containsExactly("deal");
    }

    @Test
    void aQuestionIsReadForWhatItAsks() {
        assertThat(ids("Who went to Moscow in 2012?")).containsExactly("kayani-visit");
    }

    @Test
    void everyWordMustFit() {
        assertThat(ids("kayani 2013")).isEmpty();
        assertThat(ids("ayani")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "—", "\"'<>"})
    void noWordsFindNothing(String words) {
        assertThat(finder.find(words)).isEmpty();
    }

    @Test
    void aVeryLongQueryIsCutAndAnswered() {
        assertThat(finder.find("moscow ".repeat(10_000))).isNotEmpty();
    }

    @Test
    void articlesAndPlacesAreFoundInTheOrderOfTheirSorts() {
        assertThat(finder.find("moscow"))
                .extracting(Found::sort)
                .containsExactly(Sort.EVENT, Sort.EVENT, Sort.PLACE);
        assertThat(finder.find("gazette")).extracting(Found::sort).containsExactly(Sort.ARTICLE);
    }
}
