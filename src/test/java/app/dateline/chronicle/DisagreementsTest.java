package app.dateline.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementsTest {

    @ParameterizedTest(name = "{0}: {1} and {2} are {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    date    | 2011               | 2012               | CONFLICT
                    date    | 2014               | 2014-06            | REFINEMENT
                    date    | 2014-06            | [2014-06-01..2014-06-30] |
                    date    | 2000/2012          | 2005               |
                    date    | [2011-06..2011-09] | 2011-07            | REFINEMENT
                    date    | 2014               | 2014               |
                    place   | town               | land               | REFINEMENT
                    place   | town               | abroad             | CONFLICT
                    guest   | town               | abroad             |
                    guest   | town               | land               |
                    parties | land,abroad only   | abroad,land only   |
                    parties | land,abroad only   | land               | REFINEMENT
                    parties | land,abroad only   | land,x             | CONFLICT
                    parties | land,abroad        | x                  |
                    cost    | 2 bn               | 2.5 bn             | CONFLICT
                    cost    | 2 bn               | 2 tn               |
                    cost    | several mi         | 16 mi              | REFINEMENT
                    cost    | more-than 2 bn     | 2.5 bn             | REFINEMENT
                    cost    | more-than 2 bn     | 2 bn               | CONFLICT
                    cost    | more-than 2 bn     | up-to 3 bn         |
                    share   | 74 line land       | 26 line land       | CONFLICT
                    share   | 74 line land       | 26 line abroad     |
                    rank    | first              | second             |
                    outcome | it was built       | it was not         |
                    follows | first-event        | second-event       |
                    """)
    void twoArticlesDifferAsTheTypeOfTheValueSays(
            String attribute, String one, String other, String sort) {
        var wanted = sort == null ? List.of() : List.of(sort);
        var said = new Sayings().says("khan", attribute, one).says("basu", attribute, other);
        var turned = new Sayings().says("khan", attribute, other).says("basu", attribute, one);
        assertThat(sorts(said)).isEqualTo(wanted);
        assertThat(sorts(turned)).isEqualTo(wanted);
    }

    @Test
    void disagreementsAreToldApartBySort() {
        var sayings =
                new Sayings()
                        .says("khan", "cost", "2 bn")
                        .says("basu", "cost", "2.5 bn")
                        .says("essay", "cost", "more-than 2 bn")
                        .says("khan", "date", "2014")
                        .says("basu", "date", "2014-06")
                        .says("khan", "place", "town")
                        .says("basu", "place", "town", Modality.ASSERTED, Optional.of("Towne"))
                        .says("khan", "parties", "land,abroad")
                        .erratum("event/parties/khan");
        assertThat(sayings.chronicle().disagreements())
                .extracting(d -> d.attribute() + " " + d.sort() + " " + d.claims().size())
                .containsExactly(
                        "cost CONFLICT 3",
                        "cost REFINEMENT 2",
                        "date REFINEMENT 2",
                        "parties ERRATUM 1",
                        "place ALIAS 2");
    }

    @Test
    void whatIsCompatibleWithBothSidesTakesNoPartInTheirConflict() {
        var sayings =
                new Sayings()
                        .says("khan", "cost", "2 bn")
                        .says("basu", "cost", "2.5 bn")
                        .says("essay", "cost", "1..3 bn");
        var conflict = sayings.chronicle().disagreements().getFirst();
        assertThat(conflict.claims())
                .extracting(c -> c.article().value())
                .containsExactly("khan", "basu");
    }

    @Test
    void anArticleMayContradictItselfButDoesNotRefineItself() {
        var conflict = new Sayings().says("khan", "date", "2011").says("khan", "date", "2012");
        assertThat(conflict.chronicle().disagreements())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.sort()).isEqualTo(Disagreement.Sort.CONFLICT);
                    assertThat(d.ofOneArticle()).isTrue();
                    assertThat(d.claims()).hasSize(2);
                });
        var more = new Sayings().says("khan", "date", "2011").says("khan", "date", "2011-05");
        assertThat(sorts(more)).isEmpty();
    }

    @Test
    void aTextConflictsWithWhatItExcludes() {
        var said =
                new Sayings()
                        .says("khan", "outcome", "it was built")
                        .says("essay", "outcome", "it cost much")
                        .says(
                                "basu",
                                "outcome",
                                "it was never built",
                                Modality.ASSERTED,
                                Optional.empty(),
                                "event/outcome/khan");
        var disagreement = said.chronicle().disagreements().getFirst();
        assertThat(disagreement.sort()).isEqualTo(Disagreement.Sort.CONFLICT);
        assertThat(disagreement.claims())
                .extracting(c -> c.article().value())
                .containsExactly("khan", "basu");
    }

    @ParameterizedTest(name = "{0}: {1} asserted, {2} {3} is {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    date    | 2018         | 2018         | PLANNED    | MODALITY
                    date    | 2018-06      | 2018         | REPORTED   | MODALITY
                    date    | 2018         | 2020         | PLANNED    | MODALITY
                    date    | 2018         | 2018         | DENIED     | MODALITY
                    date    | 2018         | 2020         | DENIED     |
                    guest   | town         | town         | SPECULATED | MODALITY
                    guest   | town         | abroad       | SPECULATED |
                    outcome | it was built | it was built | REPORTED   | MODALITY
                    outcome | it was built | it was sold  | REPORTED   |
                    """)
    void whatOneAssertsAndAnotherDoesNotDiffersInModality(
            String attribute, String asserted, String other, Modality modality, String sort) {
        var sayings =
                new Sayings()
                        .says("khan", attribute, asserted)
                        .says("basu", attribute, other, modality);
        assertThat(sorts(sayings)).isEqualTo(sort == null ? List.of() : List.of(sort));
    }

    @Test
    void anArticleThatPlansMoreThanItAssertsDoesNotDifferInModality() {
        var sayings =
                new Sayings()
                        .says("khan", "cost", "4 mi")
                        .says("basu", "cost", "4 mi")
                        .says("basu", "cost", "up-to 20 mi", Modality.PLANNED);
        assertThat(sorts(sayings)).isEmpty();
    }

    @Test
    void twoPlansAreHeldAgainstEachOtherAndTwoDenialsAreNot() {
        assertThat(sorts(both("2017", "2018", Modality.PLANNED))).containsExactly("CONFLICT");
        assertThat(sorts(both("2018", "2018-06", Modality.PLANNED))).containsExactly("REFINEMENT");
        assertThat(sorts(both("2017", "2018", Modality.DENIED))).isEmpty();
    }

    private static Sayings both(String one, String other, Modality modality) {
        return new Sayings()
                .says("khan", "date", one, modality)
                .says("basu", "date", other, modality);
    }

    @ParameterizedTest(name = "{0} printed {1}, {2} printed {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    town             |        | town        | Towne    | ALIAS
                    town             | Towne  | town        | Toun     | ALIAS
                    town             | Towne  | town        | Towne    |
                    town             |        | town        |          |
                    town             |        | town        | town12   |
                    land,abroad      |        | abroad,land | abroadde | ALIAS
                    land,abroad      |        | abroad,town | abrode   | ALIAS
                    land,abroad      |        | land,town   | toun     |
                    land,abroad      |        | land        | Lande    | ALIAS
                    """)
    void anActorSpelledInOtherLettersIsAnAlias(
            String one, String printed, String other, String otherPrinted, String sort) {
        var sayings =
                new Sayings()
                        .says(
                                "khan",
                                "parties",
                                one,
                                Modality.ASSERTED,
                                Optional.ofNullable(printed))
                        .says(
                                "basu",
                                "parties",
                                other,
                                Modality.ASSERTED,
                                Optional.ofNullable(otherPrinted));
        var aliases =
                sorts(sayings).stream()
                        .filter(s -> s.equals(Disagreement.Sort.ALIAS.name()))
                        .toList();
        assertThat(aliases).isEqualTo(sort == null ? List.of() : List.of(sort));
    }

    private static List<String> sorts(Sayings sayings) {
        return sayings.chronicle().disagreements().stream().map(d -> d.sort().name()).toList();
    }
}
