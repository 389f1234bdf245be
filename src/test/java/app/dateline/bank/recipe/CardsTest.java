package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.dateline.bank.Sketch;
import app.dateline.question.Flashcard;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Cards of what is put into words: no wrong option is needed, since the learner judges the answer.
class CardsTest {
    private static final String TALKS =
            "Two ministers spoke about oil, and this came of it: {outcome}.";

    private static List<Flashcard> cards(String telling, String... claims) {
        return Cards.of(
                new Sketch().event("oil-talks", "meeting", telling, claims).chronicle(), _ -> {});
    }

    @Test
    void eachArticleThatSaysWhatCameOfItHasACardOfItsOwn() {
        assertThat(
                        cards(
                                TALKS,
                                "outcome gazette a_price_was_fixed",
                                "outcome ledger a_loan_was_granted"))
                .extracting(Flashcard::id, c -> c.front().text(), Flashcard::back)
                .containsExactly(
                        tuple(
                                "card.oil-talks.outcome.gazette",
                                "According to the gazette, two ministers spoke about oil, and this came of it: [[outcome]].",
                                "a price was fixed"),
                        tuple(
                                "card.oil-talks.outcome.ledger",
                                "According to the ledger, two ministers spoke about oil, and this came of it: [[outcome]].",
                                "a loan was granted"));
    }

    @Test
    void anOfficeThatAllArticlesAgreeOnHasOnePlainCard() {
        assertThat(
                        cards(
                                "Corn went there as {office}.",
                                "office gazette king",
                                "office ledger king"))
                .extracting(Flashcard::id, Flashcard::back)
                .containsExactly(tuple("card.oil-talks.office", "king"));
    }

    @Test
    void aFrontThatSharesAWordWithItsBackIsNoCard() {
        assertThat(cards(TALKS, "outcome gazette oil_was_sold")).isEmpty();
    }
}
