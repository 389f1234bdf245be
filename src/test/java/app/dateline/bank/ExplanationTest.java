package app.dateline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Note;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void afterAnAnswerErrataAndCautionsAreShownButNothingForThoseWhoKeepTheData() {
        var notes = Stream.of(Note.Sort.values()).map(ExplanationTest::note).toList();
        assertThat(explained(notes, "date ledger 2011").notes())
                .extracting(Note::sort)
                .containsExactly(Note.Sort.ERRATUM, Note.Sort.CAUTION);
    }

    @Test
    void articlesThatDifferAreToldSideBySide() {
        assertThat(explained(List.of(), "date ledger 2011", "date review 2012").differing())
                .extracting(c -> c.article().value())
                .containsExactly("ledger", "review");
    }

    @Test
    void plansThatDifferAreNoArticlesThatDiffer() {
        var explained =
                explained(
                        List.of(),
                        "date ledger 2011",
                        "date review 2012 PLANNED",
                        "date gazette 2013 PLANNED");
        assertThat(explained.differing()).isEmpty();
    }

    @Test
    void behindACardOfOneArticleStandsWhatThatArticleSays() {
        var chronicle =
                new Sketch()
                        .event(
                                "talks",
                                "visit",
                                "Talks were held because {reason}.",
                                "reason ledger corn_was_dear",
                                "reason review a_king_had_died")
                        .chronicle();
        var card =
                Generator.generate(chronicle, "").cards().stream()
                        .filter(c -> c.id().equals("card.talks.reason.ledger"))
                        .findFirst()
                        .orElseThrow();
        assertThat(Explanation.of(chronicle, card.facts()).stated().keySet())
                .extracting(a -> a.id().value())
                .containsExactly("ledger");
    }

    private static Note note(Note.Sort sort) {
        return new Note(
                "date",
                Optional.of(new ClaimId("visit/date/review")),
                sort,
                "Read with care.",
                List.of("outside"));
    }

    private static Explanation explained(List<Note> notes, String... claims) {
        var sketch =
                new Sketch()
                        .add(
                                Sketch.draw(
                                        "visit",
                                        "visit",
                                        "A king came to stay.",
                                        Map.of(),
                                        notes,
                                        claims));
        for (var year = 2000; year < 2010; year++) {
            sketch.event(
                    "visit-" + year, "visit", "Guest " + year + " came.", "date ledger " + year);
        }
        var chronicle = sketch.chronicle();
        var question =
                Generator.generate(chronicle, "").questions().stream()
                        .filter(q -> q.facts().size() == 1)
                        .filter(q -> q.facts().getFirst().event().value().equals("visit"))
                        .findFirst()
                        .orElseThrow();
        return Explanation.of(chronicle, question);
    }
}
