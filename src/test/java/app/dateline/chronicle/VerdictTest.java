package app.dateline.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest(name = "{0}: {1} then {2} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    date    | 2014-06            | 2014           | Supported
                    date    | 2014               | 2014-06        | Unknown
                    date    | 2014-06            | 2015           | Refuted
                    date    | 2000/2012          | 2005           | Unknown
                    date    | 2000/2012          | 2013           | Refuted
                    date    | [2011-06..2011-09] | 2011-07        | Unknown
                    date    | [2011-06..2011-09] | 2011           | Supported
                    place   | town               | land           | Supported
                    place   | land               | town           | Unknown
                    place   | town               | abroad         | Refuted
                    guest   | town               | abroad         | Unknown
                    parties | land,abroad only   | land           | Supported
                    parties | land,abroad only   | elsewhere      | Refuted
                    parties | land,abroad        | elsewhere      | Unknown
                    parties | land,abroad        | land,abroad    | Supported
                    parties | land,abroad        | land,abroad,x only | Unknown
                    parties | land,abroad        | abroad,x only  | Refuted
                    parties | land,abroad only   | land,x only    | Refuted
                    cost    | 2 bn               | 2.5 bn         | Refuted
                    cost    | 2 bn               | 2 tn           | Unknown
                    cost    | more-than 2 bn     | 2.5 bn         | Unknown
                    cost    | more-than 2 bn     | 2 bn           | Refuted
                    cost    | less-than 2 bn     | 2 bn           | Refuted
                    cost    | up-to 2 bn         | 2 bn           | Unknown
                    cost    | at-least 2 bn      | 2 bn           | Unknown
                    cost    | about 2 bn         | 2.1 bn         | Unknown
                    cost    | about 2 bn         | 2.2 bn         | Refuted
                    cost    | 2.05 bn            | about 2 bn     | Supported
                    cost    | 16 mi              | several mi     | Supported
                    cost    | several mi         | 16 mi          | Unknown
                    cost    | several mi         | 2 mi           | Refuted
                    cost    | 2..3 bn            | 2..4 bn        | Supported
                    share   | 74 line land       | 26 line land   | Unknown
                    share   | 74 line land       | 74 line land   | Supported
                    rank    | first              | second         | Unknown
                    outcome | it was built       | it was not     | Unknown
                    follows | first-event        | second-event   | Unknown
                    """)
    void oneClaimProvesOfAValueWhatItsTypeAllows(
            String attribute, String said, String asked, String verdict) {
        var sayings = new Sayings().says("khan", attribute, said);
        assertThat(sayings.verdict(attribute, asked).getClass().getSimpleName()).isEqualTo(verdict);
        assertThat(sayings.verdictIn("khan", attribute, asked).getClass().getSimpleName())
                .isEqualTo(verdict);
    }

    @Test
    void aValueOneArticleStatesAndAnotherContradictsIsDisputed() {
        var sayings = new Sayings().says("khan", "cost", "2 bn").says("basu", "cost", "2.5 bn");
        var verdict = (Verdict.Disputed) sayings.verdict("cost", "2 bn");
        assertThat(ids(verdict.by())).containsExactly("event/cost/khan");
        assertThat(ids(verdict.against())).containsExactly("event/cost/basu");
        assertThat(sayings.verdictIn("khan", "cost", "2 bn")).isInstanceOf(Verdict.Supported.class);
        assertThat(sayings.verdictIn("basu", "cost", "2 bn")).isInstanceOf(Verdict.Refuted.class);
    }

    @Test
    void whatNoArticleSpeaksOfIsUnknown() {
        assertThat(new Sayings().verdict("date", "2011")).isInstanceOf(Verdict.Unknown.class);
        var silent = new Sayings().says("khan", "date", "2011");
        assertThat(silent.verdictIn("basu", "date", "2012")).isInstanceOf(Verdict.Unknown.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PLANNED, Unknown", "REPORTED, Unknown", "SPECULATED, Unknown", "DENIED, Refuted"})
    void whatIsNotAssertedSupportsNothingButKeepsAValuePossibleUnlessDenied(
            Modality modality, String verdict) {
        var sayings =
                new Sayings().says("khan", "date", "2011").says("basu", "date", "2012", modality);
        assertThat(sayings.verdict("date", "2012").getClass().getSimpleName()).isEqualTo(verdict);
        assertThat(sayings.verdict("date", "2011")).isInstanceOf(Verdict.Supported.class);
        assertThat(new Sayings().says("basu", "date", "2012", modality).verdict("date", "2013"))
                .isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void anErratumProvesNothingYetIsWhatItsArticleStates() {
        var sayings =
                new Sayings()
                        .says("khan", "date", "2011")
                        .says("basu", "date", "2012")
                        .erratum("event/date/basu");
        assertThat(sayings.verdict("date", "2011")).isInstanceOf(Verdict.Supported.class);
        assertThat(sayings.verdict("date", "2012")).isInstanceOf(Verdict.Unknown.class);
        assertThat(sayings.verdict("date", "2013")).isInstanceOf(Verdict.Refuted.class);
        assertThat(sayings.verdictIn("basu", "date", "2012")).isInstanceOf(Verdict.Supported.class);
    }

    @Test
    void anArticleRulesOutNoDateAfterItWasWritten() {
        var sayings = new Sayings().says("khan", "date", "2011").published("khan", "2016");
        assertThat(sayings.verdict("date", "2014")).isInstanceOf(Verdict.Refuted.class);
        assertThat(sayings.verdict("date", "2016-11")).isInstanceOf(Verdict.Refuted.class);
        assertThat(sayings.verdict("date", "2018")).isInstanceOf(Verdict.Unknown.class);
        var later = sayings.says("basu", "date", "2011").published("basu", "2019");
        assertThat(ids(((Verdict.Refuted) later.verdict("date", "2018")).by()))
                .containsExactly("event/date/basu");
    }

    @Test
    void aTextIsAgainstAnotherOnlyWhereItSaysWhatItExcludes() {
        var sayings =
                new Sayings()
                        .says("khan", "outcome", "it was built")
                        .says(
                                "basu",
                                "outcome",
                                "it was never built",
                                Modality.ASSERTED,
                                Optional.empty(),
                                "event/outcome/khan");
        assertThat(sayings.verdict("outcome", "it was built")).isInstanceOf(Verdict.Disputed.class);
        assertThat(sayings.verdictIn("basu", "outcome", "it was built"))
                .isInstanceOf(Verdict.Refuted.class);
        assertThat(sayings.verdictIn("basu", "outcome", "it was sold"))
                .isInstanceOf(Verdict.Unknown.class);
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(c -> c.id().value()).toList();
    }
}
