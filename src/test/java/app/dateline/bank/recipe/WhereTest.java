package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.Actor;
import org.junit.jupiter.api.Test;

class WhereTest {

    private static Sketch bank() {
        return new Sketch()
                .place("sochi", "Sochi", Actor.Level.CITY, "russia")
                .place("kazan", "Kazan", Actor.Level.CITY, "russia")
                .event(
                        "trade-summit",
                        "meeting",
                        "Two presidents settled agreements on trade in {place}.",
                        "date ledger 2010",
                        "place ledger sochi")
                .event(
                        "steel-summit",
                        "meeting",
                        "Two presidents settled agreements on steel in {place}.",
                        "date ledger 2011",
                        "place ledger moscow")
                .event(
                        "gas-summit",
                        "meeting",
                        "Two presidents spoke about gas.",
                        "date ledger 2012",
                        "place ledger kazan")
                .event(
                        "army-talks",
                        "visit",
                        "A general inspected a barracks in {place}.",
                        "date ledger 2012",
                        "place ledger islamabad");
    }

    @Test
    void aCityIsAskedAmongCitiesOfItsOwnCountry() {
        var asked = Asked.by(new Where(), bank());
        assertThat(asked.prompt("where.trade-summit.place"))
                .isEqualTo("2010 — Two presidents settled agreements on trade in [[city]].");
        assertThat(asked.options("where.trade-summit.place"))
                .containsExactlyInAnyOrder("Sochi", "Moscow", "Kazan");
        assertThat(asked.key("where.trade-summit.place")).isEqualTo("Sochi");
    }

    @Test
    void aTellingWithoutAPlaceIsAskedInItsDateline() {
        assertThat(Asked.by(new Where(), bank()).prompt("where.gas-summit.place"))
                .isEqualTo("[[city]], 2012 — Two presidents spoke about gas.");
    }

    @Test
    void citiesOfOtherCountriesAreNotOfferedAndTooFewAskNothing() {
        var asked = Asked.by(new Where(), bank());
        assertThat(asked.byId()).doesNotContainKey("where.army-talks.place");
        assertThat(asked.reasons())
                .contains("army-talks place: fewer than three of its sort can be offered");
    }

    @Test
    void aCityThatAnArticleLeavesOpenIsNoWrongOption() {
        var asked =
                Asked.by(
                        new Where(),
                        bank().event(
                                        "oil-summit",
                                        "meeting",
                                        "Two presidents spoke about oil in {place}.",
                                        "date ledger 2013",
                                        "place ledger moscow",
                                        "place review russia"));
        assertThat(asked.byId()).doesNotContainKey("where.oil-summit.place");
    }

    @Test
    void whereArticlesPutItInDifferentCitiesEachIsAsked() {
        var asked =
                Asked.by(
                        new Where(),
                        bank().event(
                                        "oil-summit",
                                        "meeting",
                                        "Two presidents spoke about oil in {place}.",
                                        "date ledger 2013",
                                        "place ledger moscow",
                                        "place review kazan"));
        assertThat(asked.prompt("where.oil-summit.place.review"))
                .isEqualTo("According to the review, two presidents spoke about oil in [[city]].");
        assertThat(asked.options("where.oil-summit.place.review")).contains("Kazan", "Moscow");
    }
}
