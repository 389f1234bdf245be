package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.EventDate;
import app.dateline.question.Question;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CameFirstTest {
    private static final Map<String, String> YEARS =
            Map.of("corn", "2001", "oats", "2002", "rye", "2003", "wheat", "2004");

    private static Sketch harvests() {
        return new Sketch()
                .event("corn", "visit", "Corn ripened.", "date ledger 2001")
                .event("oats", "visit", "Oats sprouted.", "date ledger 2002")
                .event("rye", "visit", "Rye withered.", "date ledger 2003")
                .event("wheat", "visit", "Wheat shone.", "date ledger 2004");
    }

    private static boolean first(Question question) {
        return question.prompt().text().equals("Which of these came first?");
    }

    private static EventDate year(String event) {
        return EventDate.parse(YEARS.getOrDefault(event, ""));
    }

    @Test
    void theKeyStandsOnOneSideOfAllOthers() {
        var asked = Asked.by(new CameFirst(), harvests());
        assertThat(asked.byId()).isNotEmpty();
        assertThat(asked.byId().values())
                .allSatisfy(q -> {
                    var key = q.facts().getFirst().event().value();
                    assertThat(q.task().tells())
                            .filteredOn(e -> !e.value().equals(key))
                            .hasSizeBetween(2, 3)
                            .allSatisfy(e ->
                                    assertThat(
                                                    first(q)
                                                            ? year(key).before(year(e.value()))
                                                            : year(e.value()).before(year(key)))
                                            .isTrue());
                });
    }

    @Test
    void theOrderOfTheOthersIsNoMatterAndAllCarryTheirProof() {
        var asked = Asked.by(new CameFirst(), harvests());
        asked.byId()
                .keySet()
                .forEach(id -> {
                    var choice = asked.choice(id);
                    assertThat(choice.amongFacts()).isTrue();
                    assertThat(choice.options().get(choice.key()).supportedBy()).isNotEmpty();
                    assertThat(choice.options())
                            .filteredOn(o -> o.supportedBy().isEmpty())
                            .hasSize(choice.options().size() - 1)
                            .allMatch(o -> !o.refutedBy().isEmpty());
                });
    }

    @Test
    void whatOneArticlePutsOnTheOtherSideStandsBesideNothingItMeets() {
        var asked =
                Asked.by(
                        new CameFirst(),
                        harvests()
                                .event(
                                        "barley",
                                        "visit",
                                        "Barley rusted.",
                                        "date ledger 2001",
                                        "date review [2001..2003]"));
        assertThat(asked.byId().values())
                .filteredOn(
                        q -> q.task().tells().stream().anyMatch(e -> e.value().equals("barley")))
                .allSatisfy(q ->
                        assertThat(q.facts())
                                .noneMatch(f ->
                                        List.of("corn", "oats", "rye")
                                                .contains(f.event().value())));
    }

    @Test
    void talksAndTheDealOnOneSubjectNeverStandTogether() {
        var asked =
                Asked.by(
                        new CameFirst(),
                        harvests().event("deal", "visit", "Corn prices rose.", "date ledger 2005"));
        assertThat(asked.byId().values())
                .noneMatch(q ->
                        q.task().tells().stream()
                                        .filter(e -> List.of("corn", "deal").contains(e.value()))
                                        .count()
                                == 2);
    }
}
