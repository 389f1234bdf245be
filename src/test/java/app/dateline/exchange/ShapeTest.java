package app.dateline.exchange;

import static app.dateline.exchange.Canal.claim;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.ActorId;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Disagreement;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Proposition;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Value.Amount;
import app.dateline.chronicle.Value.Qualifier;
import app.dateline.chronicle.Verdict;
import java.time.Period;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// What the shape of the data must be able to say, each said once in the fixture and read back.
class ShapeTest {

    @Test
    void aListOfPartiesIsCompleteOrOpen() {
        assertThat(claim("society-founded/founders/ledger").value())
                .isEqualTo(new Value.Items(List.of("treasurer", "surveyor", "lock-keeper"), true));
        assertThat(claim("society-founded/founders/review").value())
                .isEqualTo(new Value.Items(List.of("treasurer"), false));
        var miller =
                new Proposition(
                        new EventId("society-founded"), "founders", new Value.Ref("miller"));
        assertThat(verdictIn("ledger", miller)).isInstanceOf(Verdict.Refuted.class);
        assertThat(verdictIn("review", miller)).isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void anIntervalLastedOrHoldsWhatHappenedOnceWithin() {
        var lasted = date("upper-reach-worked/date/ledger");
        var once = date("upper-lock-rebuilt/date/ledger");
        assertThat(lasted.lasted()).isTrue();
        assertThat(lasted.latest()).isEqualTo(EventDate.parse("1911").latest());
        assertThat(once.lasted()).isFalse();
        assertThat(once.compatibleWith(date("upper-lock-rebuilt/date/review"))).isTrue();
    }

    @Test
    void moreThanSoMuchHasAnOpenEnd() {
        var cost = (Amount) claim("upper-lock-rebuilt/cost/ledger").value();
        assertThat(cost.qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(cost.from()).isEqualTo(OptionalDouble.of(2));
        assertThat(cost.to()).isEmpty();
    }

    @Test
    void severalIsRefinedByANumber() {
        var several = (Amount) claim("upper-lock-rebuilt/quantity/ledger").value();
        assertThat(several.qualifier()).isEqualTo(Qualifier.SEVERAL);
        assertThat(Canal.chronicle().disagreements())
                .filteredOn(d -> d.sort() == Disagreement.Sort.REFINEMENT)
                .extracting(d -> d.event() + "/" + d.attribute())
                .contains("upper-lock-rebuilt/quantity");
    }

    @Test
    void fourAndPerhapsTwentyLaterAreTwoClaimsOneOfThemPlanned() {
        var four = claim("barges-delivered/quantity/ledger");
        var twenty = claim("barges-delivered/quantity/ledger/2");
        assertThat(four.modality()).isEqualTo(Modality.ASSERTED);
        assertThat(twenty.modality()).isEqualTo(Modality.PLANNED);
        assertThat(((Amount) twenty.value()).to()).isEqualTo(OptionalDouble.of(20));
    }

    @Test
    void anAnnouncementAndTheLaterEventAreTwoEventsWithALink() {
        assertThat(claim("bridge-opened/follows/ledger").value())
                .isEqualTo(new Value.Ref("bridge-announced"));
        assertThat(date("bridge-announced/date/ledger").before(date("bridge-opened/date/ledger")))
                .isTrue();
    }

    @Test
    void anAuthorsThesisIsHeldAndNotHappened() {
        var thesis = Canal.chronicle().event(new EventId("canal-harmed-the-millers"));
        assertThat(thesis.type()).isEqualTo(Event.Type.THESIS);
        assertThat(thesis.status()).isEqualTo(Event.Status.HELD);
        assertThat(thesis.claims()).extracting(c -> c.article().value()).containsExactly("review");
    }

    @Test
    void aSuperlativeHasItsScope() {
        var rank = (Value.Superlative) claim("bridge-opened/rank/ledger").value();
        assertThat(rank.rank()).isEqualTo("first");
        assertThat(rank.scope()).isEqualTo("iron bridge in the valley");
        assertThat(rank.since()).contains(EventDate.parse("1874"));
    }

    @Test
    void aRenameIsAClaimWithArticleAndSpan() {
        var rename = claim("towpath-renamed/renames/ledger");
        assertThat(rename.value()).isEqualTo(new Value.Ref("towpath-laid"));
        assertThat(rename.article().value()).isEqualTo("ledger");
        assertThat(rename.lines()).containsExactly(new Lines(12, 13));
    }

    @Test
    void aReportedStatementHasItsSpeaker() {
        var statement = claim("tunnel-leaks/state/ledger");
        assertThat(statement.modality()).isEqualTo(Modality.REPORTED);
        assertThat(statement.by()).contains(new ActorId("surveyor"));
    }

    @Test
    void theWordsOfAClaimMayStandOnTwoSeparateLineRanges() {
        assertThat(claim("archive-lost/date/ledger").lines())
                .containsExactly(new Lines(8, 8), new Lines(14, 14));
    }

    @Test
    void aDayBeforeIsDerivedFromAnotherClaim() {
        var derived = claim("bridge-tested/date/ledger").derived().orElseThrow();
        assertThat(derived.from().value()).isEqualTo("bridge-opened/date/ledger");
        assertThat(derived.shift()).isEqualTo(Period.ofDays(-1));
    }

    @Test
    void aValuePrintedWronglyIsCheckedByItsPrintedForm() {
        assertThat(claim("ferry-bought/date/ledger").printed()).contains("12001");
        assertThat(claim("society-founded/founders/review").printed()).contains("tresurer");
        assertThat(ClaimCheck.faults(Canal.chronicle(), Canal.texts())).isEmpty();
    }

    private static Verdict verdictIn(String article, Proposition proposition) {
        return Canal.chronicle().verdictIn(new ArticleId(article), proposition);
    }

    private static EventDate date(String claim) {
        return ((Value.Date) claim(claim).value()).date();
    }
}
