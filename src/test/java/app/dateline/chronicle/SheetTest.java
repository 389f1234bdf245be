package app.dateline.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.Sheet.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final EventId VISIT = new EventId("visit");
    private static final ArticleId LEDGER = new ArticleId("ledger");
    private static final ArticleId REVIEW = new ArticleId("review");
    private static final ArticleId GAZETTE = new ArticleId("gazette");
    private static final ArticleId ANNALS = new ArticleId("annals");

    private static Sheet sheet(Map<String, List<ArticleId>> silent, String... claims) {
        return new Sketch()
                .add(Sketch.draw("visit", "visit", "Somebody came.", silent, List.of(), claims))
                .chronicle()
                .sheet(VISIT);
    }

    private static Sheet.Row row(Sheet sheet, String attribute) {
        return sheet.rows().stream()
                .filter(r -> r.attribute().equals(attribute))
                .findFirst()
                .orElseThrow();
    }

    private static Sheet.Cell cell(Sheet.Row row, ArticleId article) {
        return Optional.ofNullable(row.cells().get(article)).orElseThrow();
    }

    private static boolean otherwise(Sheet.Row row, ArticleId article) {
        return cell(row, article) instanceof Sheet.Says says && says.otherwise();
    }

    @Test
    void theOneAgainstTwoSaysOtherwise() {
        var price =
                row(
                        sheet(Map.of(), "price ledger 2", "price review 2.5", "price gazette 2"),
                        "price");

        assertThat(price.standing()).isEqualTo(Standing.DIFFER);
        assertThat(otherwise(price, REVIEW)).isTrue();
        assertThat(otherwise(price, LEDGER)).isFalse();
        assertThat(otherwise(price, GAZETTE)).isFalse();
    }

    @Test
    void ofTwoThatDifferEachSaysOtherwise() {
        var date = row(sheet(Map.of(), "date ledger 2001", "date review 2002"), "date");

        assertThat(otherwise(date, LEDGER)).isTrue();
        assertThat(otherwise(date, REVIEW)).isTrue();
    }

    @Test
    void aPlanContradictsNobody() {
        var date = row(sheet(Map.of(), "date ledger 2001", "date review 2002 PLANNED"), "date");

        assertThat(date.standing()).isEqualTo(Standing.LESS_SURE);
        assertThat(otherwise(date, REVIEW)).isFalse();
    }

    @Test
    void anArticleThatContradictsItselfDiffersToo() {
        var sheet =
                new Sayings()
                        .says("ledger", "date", "2001")
                        .says("ledger", "date", "2002")
                        .chronicle()
                        .sheet(Sayings.EVENT);

        assertThat(row(sheet, "date").standing()).isEqualTo(Standing.DIFFER);
    }

    @Test
    void onlyTheSilentListProvesThatAnArticleDoesNotSay() {
        var price =
                row(
                        sheet(
                                Map.of("price", List.of(REVIEW)),
                                "price ledger 2",
                                "date review 2001",
                                "date gazette 2001"),
                        "price");

        assertThat(cell(price, REVIEW)).isEqualTo(new Sheet.Silent());
        assertThat(cell(price, GAZETTE)).isEqualTo(new Sheet.NotFound());
        assertThat(cell(price, ANNALS)).isEqualTo(new Sheet.Absent());
    }

    @Test
    void howTheArticlesStandToEachOther() {
        assertThat(row(sheet(Map.of(), "date ledger 2014"), "date").standing())
                .isEqualTo(Standing.ONE_ARTICLE);
        assertThat(row(sheet(Map.of(), "date ledger 2014", "date review 2014"), "date").standing())
                .isEqualTo(Standing.AGREE);
        assertThat(
                        row(sheet(Map.of(), "date ledger 2014", "date review 2014-06"), "date")
                                .standing())
                .isEqualTo(Standing.MORE_EXACT);
        assertThat(
                        row(
                                        sheet(
                                                Map.of(),
                                                "date ledger [2013,2014]",
                                                "date review [2014,2015]"),
                                        "date")
                                .standing())
                .isEqualTo(Standing.APART);
    }

    @Test
    void theDateStandsFirstThenWhoThenWhereAndLinksAreNoFacts() {
        var sheet =
                new Sketch()
                        .event("before", "visit", "Somebody came.", "date ledger 2000")
                        .event(
                                "visit",
                                "visit",
                                "Somebody came.",
                                "price ledger 2",
                                "place ledger moscow",
                                "follows ledger before",
                                "visitor ledger ayub",
                                "date ledger 2001")
                        .chronicle()
                        .sheet(VISIT);

        assertThat(sheet.rows())
                .extracting(Sheet.Row::attribute)
                .containsExactly("date", "visitor", "place", "price");
    }
}
