package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import org.junit.jupiter.api.Test;

class WithWhomTest {

    private static Sketch bank() {
        return new Sketch()
                .person("asif-ali-zardari", "Asif Ali Zardari", "Zardari")
                .person("dmitri-medvedev", "Dmitri Medvedev", "Medvedev")
                .person("vladimir-putin", "Vladimir Putin", "Putin")
                .person("boris-yeltsin", "Boris Yeltsin", "Yeltsin")
                .event(
                        "commission-agreed",
                        "meeting",
                        "Asif Ali Zardari and {participants} agreed to set up a commission.",
                        "date ledger 2010",
                        "participants ledger asif-ali-zardari,dmitri-medvedev")
                .event(
                        "steel-agreed",
                        "meeting",
                        "{visitor} came to speak with {host} about steel.",
                        "date ledger 2011",
                        "visitor ledger boris-yeltsin",
                        "host ledger vladimir-putin")
                .event(
                        "gas-agreed",
                        "meeting",
                        "{visitor} came to speak about gas.",
                        "date ledger 2012",
                        "visitor ledger boris-yeltsin");
    }

    @Test
    void whomATellingLeavesOutOfAListIsAsked() {
        var asked = Asked.by(new WithWhom(), bank());
        assertThat(asked.prompt("with-whom.commission-agreed.participants"))
                .isEqualTo("2010 — Asif Ali Zardari and [[person]] agreed to set up a commission.");
        assertThat(asked.key("with-whom.commission-agreed.participants"))
                .isEqualTo("Dmitri Medvedev");
        assertThat(asked.options("with-whom.commission-agreed.participants"))
                .contains("Vladimir Putin")
                .doesNotContain("Asif Ali Zardari");
    }

    @Test
    void aListOfWhichTheTellingLeavesOutTwoIsNotAsked() {
        var asked =
                Asked.by(
                        new WithWhom(),
                        bank().event(
                                        "oil-agreed",
                                        "meeting",
                                        "{participants} spoke about oil.",
                                        "date ledger 2015",
                                        "participants ledger asif-ali-zardari,dmitri-medvedev"));
        assertThat(asked.byId()).doesNotContainKey("with-whom.oil-agreed.participants");
        assertThat(asked.reasons()).contains("oil-agreed participants: no single party is given");
    }

    @Test
    void aHostIsAskedHereAndAVisitorElsewhere() {
        assertThat(Asked.by(new WithWhom(), bank()).byId().keySet())
                .containsExactlyInAnyOrder(
                        "with-whom.commission-agreed.participants", "with-whom.steel-agreed.host");
        assertThat(Asked.by(new Who(), bank()).byId().keySet())
                .allMatch(id -> id.endsWith(".visitor"));
    }

    @Test
    void aStateIsAskedAmongStatesOfWhichTheArticlesOftenTell() {
        var sketch = bank().state("china", "China").state("india", "India").state("malta", "Malta");
        for (var buyer : new String[] {"india", "russia", "pakistan", "china"}) {
            for (var year = 1990; year < 1994; year++) {
                sketch.event(
                        buyer + "-buys-in-" + year,
                        "agreement",
                        "A contract number %s%s was signed.".formatted(buyer.length(), year),
                        "date ledger " + year,
                        "recipient ledger " + buyer);
            }
        }
        sketch.event(
                "malta-buys",
                "agreement",
                "A contract for boats was signed.",
                "date ledger 2001",
                "recipient ledger malta");
        sketch.event(
                "tanks-sold",
                "agreement",
                "Tanks of an old type were promised to {recipient}.",
                "date ledger 2001",
                "recipient ledger china");
        var asked = Asked.by(new WithWhom(), sketch);
        assertThat(asked.options("with-whom.tanks-sold.recipient"))
                .contains("China", "India")
                .doesNotContain("Malta");
    }
}
