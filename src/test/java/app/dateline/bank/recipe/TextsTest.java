package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import org.junit.jupiter.api.Test;

/// What came of it, why, and as what: words of our own, wrong only where a claim says so.
class TextsTest {

    private static Sketch bank(String... claims) {
        return new Sketch()
                .event(
                        "steel-talks",
                        "meeting",
                        "Two ministers spoke about steel, and this came of it: {outcome}.",
                        "outcome ledger a_loan_was_granted")
                .event(
                        "gas-talks",
                        "meeting",
                        "Two ministers spoke about gas, and this came of it: {outcome}.",
                        "outcome review a_pipe_was_laid !steel-talks/outcome/ledger")
                .event(
                        "oil-talks",
                        "meeting",
                        "Two ministers spoke about oil, and this came of it: {outcome}.",
                        claims);
    }

    private static final String ANSWER =
            "outcome gazette a_price_was_fixed !steel-talks/outcome/ledger !gas-talks/outcome/review";

    @Test
    void whatAClaimExcludesIsTheOnlyWrongOption() {
        var asked = Asked.by(new WhatCameOfIt(), bank(ANSWER));
        assertThat(asked.prompt("outcome.oil-talks.outcome.gazette"))
                .isEqualTo(
                        "According to the gazette, two ministers spoke about oil, and this came of it: [[outcome]].");
        assertThat(asked.options("outcome.oil-talks.outcome.gazette"))
                .containsExactlyInAnyOrder(
                        "a price was fixed", "a loan was granted", "a pipe was laid");
        assertThat(asked.key("outcome.oil-talks.outcome.gazette")).isEqualTo("a price was fixed");
    }

    @Test
    void whatIsExcludedExcludesInItsTurn() {
        assertThat(
                        Asked.by(new WhatCameOfIt(), bank(ANSWER))
                                .options("outcome.steel-talks.outcome.ledger"))
                .containsExactlyInAnyOrder(
                        "a price was fixed", "a loan was granted", "a pipe was laid");
    }

    @Test
    void wordsThatNoClaimExcludesAreNoWrongOption() {
        var asked = Asked.by(new WhatCameOfIt(), bank("outcome gazette a_price_was_fixed"));
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons())
                .contains(
                        "oil-talks outcome: by the gazette: fewer than two things that are likely are excluded");
    }

    @Test
    void whatOneOfTwoArticlesLeavesOpenIsNoWrongOption() {
        var asked =
                Asked.by(
                        new AsWhat(),
                        offices()
                                .event(
                                        "d",
                                        "visit",
                                        "He came by boat as {office}.",
                                        "office ledger king !b/office/ledger !c/office/ledger",
                                        "office review ruler"));
        assertThat(asked.byId()).containsOnlyKeys("office.a.office");
    }

    private static Sketch offices() {
        return new Sketch()
                .event(
                        "a",
                        "visit",
                        "He came by train as {office}.",
                        "date ledger 2011",
                        "office ledger king !b/office/ledger !c/office/ledger")
                .event("b", "visit", "He came by ship.", "office ledger duke")
                .event("c", "visit", "He came by cart.", "office ledger earl");
    }

    @Test
    void aCauseIsAskedOnlyBySource() {
        var asked =
                Asked.by(
                        new Why(),
                        new Sketch()
                                .event(
                                        "a",
                                        "visit",
                                        "He left for this reason: {reason}.",
                                        "reason ledger the_road_was_wet !b/reason/ledger !c/reason/ledger")
                                .event(
                                        "b",
                                        "visit",
                                        "He came on foot for this reason: {reason}.",
                                        "reason ledger the_road_was_long")
                                .event(
                                        "c",
                                        "visit",
                                        "He slept for this reason: {reason}.",
                                        "reason ledger the_road_was_closed"));
        assertThat(asked.byId()).containsOnlyKeys("reason.a.reason.ledger");
        assertThat(asked.question("reason.a.reason.ledger").source()).isPresent();
    }

    @Test
    void whatSharesNoWordWithTheKeyIsNoCauseThatCouldBeTakenForIt() {
        var asked =
                Asked.by(
                        new Why(),
                        new Sketch()
                                .event(
                                        "a",
                                        "visit",
                                        "He left for this reason: {reason}.",
                                        "reason ledger the_road_was_wet !b/reason/ledger !c/reason/ledger")
                                .event(
                                        "b",
                                        "visit",
                                        "He came on foot for this reason: {reason}.",
                                        "reason ledger money_had_run_out")
                                .event(
                                        "c",
                                        "visit",
                                        "He slept for this reason: {reason}.",
                                        "reason ledger the_road_was_closed"));
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons())
                .contains(
                        "a reason: by the ledger: fewer than two things that are likely are excluded");
    }

    @Test
    void aTellingThatSharesARootWithTheKeyAloneIsNotAsked() {
        var asked =
                Asked.by(
                        new WhatCameOfIt(),
                        bank("outcome gazette gas_became_cheap !steel-talks/outcome/ledger")
                                .event(
                                        "army-talks",
                                        "meeting",
                                        "Radicals were spoken about, and this came of it: {outcome}.",
                                        "outcome gazette radicalism_was_curbed !steel-talks/outcome/ledger !gas-talks/outcome/review"));
        assertThat(asked.byId()).doesNotContainKey("outcome.army-talks.outcome.gazette");
        assertThat(asked.reasons())
                .contains(
                        "army-talks outcome: by the gazette: its telling shares most words with the key");
    }

    @Test
    void soldiersRanksAreNoOptionBesideCivilOffices() {
        var asked =
                Asked.by(
                        new AsWhat(),
                        offices()
                                .event(
                                        "d",
                                        "visit",
                                        "He came by boat as {office}.",
                                        "date ledger 2012",
                                        "office ledger general !a/office/ledger !b/office/ledger !c/office/ledger"));
        assertThat(asked.byId()).containsOnlyKeys("office.a.office");
        assertThat(asked.options("office.a.office")).doesNotContain("general");
    }

    @Test
    void whatOneSaidIsAskedAmongWhatOthersSaid() {
        var asked =
                Asked.by(
                        new WhatWasSaid(),
                        new Sketch()
                                .event(
                                        "a",
                                        "visit",
                                        "The king said this: {statement}.",
                                        "statement ledger all_was_well !b/statement/ledger !c/statement/ledger")
                                .event(
                                        "b",
                                        "visit",
                                        "The duke spoke.",
                                        "statement ledger he_was_ill")
                                .event(
                                        "c",
                                        "visit",
                                        "The earl spoke.",
                                        "statement ledger he_would_stay"));
        assertThat(asked.options("statement.a.statement.ledger"))
                .containsExactlyInAnyOrder("all was well", "he was ill", "he would stay");
    }

    @Test
    void anOfficeIsAskedPlainly() {
        var asked = Asked.by(new AsWhat(), offices());
        assertThat(asked.prompt("office.a.office"))
                .isEqualTo("2011 — He came by train as [[office]].");
        assertThat(asked.options("office.a.office"))
                .containsExactlyInAnyOrder("king", "duke", "earl");
    }
}
