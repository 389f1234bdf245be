package app.dateline.chronicle.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.line.Lane.Label;
import app.dateline.chronicle.line.Lane.Placed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final Years WINDOW = new Years(2010, 2022);

    private static final double DISC = 20.0 / Packing.WIDTH;

    /// What an event covers of its row: its whisker or discs, without its name.
    private static double[] covers(Placed p) {
        var from = p.whisker() ? p.from() : p.discs().getFirst();
        var to = p.whisker() ? p.to() : p.discs().getLast();
        return new double[] {
            Math.min(from, p.discs().getFirst()) - DISC / 2,
            Math.max(to, p.discs().getLast()) + DISC / 2
        };
    }

    private static double[] coversWithName(Placed p, Chronicle chronicle) {
        var bare = covers(p);
        var title = chronicle.event(p.event()).title();
        var most = p.shortened() ? Packing.SHORTENED : Packing.MOST_LETTERS;
        var name = Math.min(title.length(), most) * 6.5 / Packing.WIDTH;
        return switch (p.label()) {
            case RIGHT -> new double[] {bare[0], bare[1] + name};
            case LEFT -> new double[] {bare[0] - name, bare[1]};
            case ON, NONE -> bare;
        };
    }

    private static void apart(Chronicle chronicle, List<Lane> lanes) {
        for (var lane : lanes) {
            for (var one : lane.events()) {
                assertThat(one.row()).isBetween(0, lane.rows() - 1);
                for (var other : lane.events()) {
                    if (!one.equals(other) && one.row() == other.row()) {
                        var a = coversWithName(one, chronicle);
                        var b = coversWithName(other, chronicle);
                        assertThat(a[1] <= b[0] || b[1] <= a[0])
                                .as("%s and %s in one row", one.event(), other.event())
                                .isTrue();
                    }
                }
            }
        }
    }

    private static Sketch many(int events) {
        var sketch = new Sketch();
        for (var i = 0; i < events; i++) {
            var date = "%d-%02d".formatted(2010 + i * 7 % 13, 1 + i * 5 % 12);
            sketch.event(
                    "event-" + i,
                    i % 3 == 0 ? "visit" : "meeting",
                    "An event of some length came about.",
                    "date ledger " + (i % 4 == 0 ? date.substring(0, 4) : date));
        }
        return sketch;
    }

    @Test
    void noEventCoversAnotherOfItsLaneAndEveryoneIsThere() {
        var chronicle = many(140).chronicle();
        var lanes = Lanes.of(chronicle, By.KIND, WINDOW);

        assertThat(lanes).hasSize(2);
        assertThat(lanes.stream().mapToInt(l -> l.events().size()).sum()).isEqualTo(140);
        apart(chronicle, lanes);
        assertThat(lanes).allSatisfy(lane -> assertThat(lane.rows()).isLessThan(30));
    }

    @Test
    void aCrowdedLaneLosesNamesAndNeverEvents() {
        var sketch = new Sketch();
        for (var i = 0; i < 60; i++) {
            sketch.event("event-" + i, "visit", "Somebody came on a visit.", "date ledger 2015-06");
        }
        var lane = Lanes.of(sketch.chronicle(), By.KIND, WINDOW).getFirst();

        assertThat(lane.events()).hasSize(60);
        assertThat(lane.events()).filteredOn(p -> p.label() != Label.NONE).hasSize(7);
    }

    @Test
    void aNameThatWouldRunOutAtTheRightStandsAtTheLeft() {
        var sketch = new Sketch();
        sketch.event("late", "visit", "Somebody came on a visit.", "date ledger 2022-11");
        sketch.event("early", "visit", "Somebody came on a visit.", "date ledger 2010-01");

        assertThat(Lanes.of(sketch.chronicle(), By.KIND, WINDOW).getFirst().events())
                .extracting(Placed::label)
                .containsExactly(Label.RIGHT, Label.LEFT);
    }

    @Test
    void aYearIsDrawnAsAWhiskerOnlyWhereAYearIsLong() {
        var chronicle =
                new Sketch()
                        .event("visit", "visit", "Somebody came.", "date ledger 2015")
                        .chronicle();

        assertThat(only(chronicle, WINDOW).whisker()).isTrue();
        assertThat(only(chronicle, new Years(1947, 2022)).whisker()).isFalse();
    }

    private static Placed only(Chronicle chronicle, Years window) {
        return Lanes.of(chronicle, By.KIND, window).getFirst().events().getFirst();
    }

    @Test
    void aDisputedDateShowsADiscForEachDate() {
        var placed =
                only(
                        new Sketch()
                                .event(
                                        "visit",
                                        "visit",
                                        "Somebody came.",
                                        "date ledger 2011",
                                        "date review 2012")
                                .chronicle(),
                        WINDOW);

        assertThat(placed.discs()).hasSize(2);
        assertThat(placed.whisker()).isTrue();
        assertThat(placed.from()).isLessThan(placed.discs().getFirst());
        assertThat(placed.to()).isGreaterThan(placed.discs().getLast());
    }

    @Test
    void whatLastsBeyondTheWindowSaysSo() {
        var placed =
                only(
                        new Sketch()
                                .event("period", "trade", "Trade grew.", "date ledger 2000/2012")
                                .chronicle(),
                        WINDOW);

        assertThat(placed.opensLeft()).isTrue();
        assertThat(placed.opensRight()).isFalse();
        assertThat(placed.from()).isZero();
    }

    @Test
    void aNameFindsRoomOnAWhiskerThatLeavesNoneBesideIt() {
        var chronicle =
                new Sketch()
                        .event("period", "trade", "Trade grew a lot.", "date ledger 2000/2022")
                        .chronicle();

        assertThat(only(chronicle, WINDOW).label()).isEqualTo(Label.ON);
    }

    @Test
    void anEventStandsInTheLaneOfEachPersonAndWhoNamesNobodyAtTheEnd() {
        var chronicle =
                new Sketch()
                        .person("ayub", "Ayub", "Ayub")
                        .person("bano", "Bano", "Bano")
                        .event(
                                "both",
                                "visit",
                                "Two came.",
                                "date ledger 2011",
                                "visitor ledger ayub",
                                "visitor review bano")
                        .event("nobody", "visit", "It happened.", "date ledger 2012")
                        .event(
                                "one",
                                "visit",
                                "One came.",
                                "date ledger 2013",
                                "visitor ledger bano")
                        .chronicle();

        assertThat(Lanes.of(chronicle, By.PEOPLE, WINDOW))
                .extracting(Lane::key)
                .containsExactly(new Lane.Of("bano"), new Lane.Of("ayub"), new Lane.Nobody());
    }

    @Test
    void ofAPlaceAndTheStateItLiesInTheMoreExactIsTheLane() {
        var chronicle =
                new Sketch()
                        .event(
                                "visit",
                                "visit",
                                "Somebody came.",
                                "date ledger 2011",
                                "place ledger russia",
                                "place review moscow")
                        .chronicle();

        assertThat(Lanes.of(chronicle, By.PLACES, WINDOW))
                .extracting(Lane::key)
                .containsExactly(new Lane.Of("moscow"));
    }

    @Test
    void lanesBeyondTheNinthAreTakenTogether() {
        var sketch = new Sketch();
        for (var i = 0; i < 14; i++) {
            sketch.person("person-" + i, "Person " + i, "Person");
            sketch.event(
                    "event-" + i,
                    "visit",
                    "Somebody came.",
                    "date ledger 2011",
                    "visitor ledger person-" + i);
        }
        var lanes = Lanes.of(sketch.chronicle(), By.PEOPLE, WINDOW);

        assertThat(lanes).hasSize(10);
        assertThat(lanes.getLast().key()).isEqualTo(new Lane.Rest(5));
        assertThat(lanes.getLast().events()).hasSize(5);
    }

    @Test
    void whatLiesOutsideTheWindowOrHasNoDateIsNotDrawn() {
        var chronicle =
                new Sketch()
                        .event("before", "visit", "Somebody came.", "date ledger 1999")
                        .event("undated", "visit", "Somebody came.", "place ledger moscow")
                        .chronicle();

        assertThat(Lanes.of(chronicle, By.KIND, WINDOW)).isEmpty();
        assertThat(Dated.undated(chronicle))
                .extracting(e -> e.id().value())
                .containsExactly("undated");
    }

    @Test
    void aThesisStandsOffTheLineEvenWhereItSpeaksOfAYear() {
        var e = Sketch.draw("holds", "visit", "A.", Map.of(), List.of(), "date ledger 2014");
        var thesis =
                new Event(
                        e.id(),
                        e.kind(),
                        Event.Type.THESIS,
                        Event.Status.HELD,
                        e.title(),
                        e.telling(),
                        e.asks(),
                        e.topics(),
                        e.claims(),
                        e.silent(),
                        e.notes(),
                        e.formerly(),
                        e.mergedInto());
        var chronicle = new Sketch().add(thesis).chronicle();

        assertThat(Dated.in(chronicle)).isEmpty();
        assertThat(Dated.undated(chronicle)).containsExactly(thesis);
    }

    @Test
    void aDatelineNeverInventsAPlaceOnWhichTheArticlesDiffer() {
        var chronicle =
                new Sketch()
                        .event("sure", "visit", "A.", "date ledger 2011", "place ledger moscow")
                        .event(
                                "unsure",
                                "visit",
                                "B.",
                                "date ledger 2011",
                                "place ledger moscow",
                                "place review islamabad")
                        .chronicle();

        assertThat(Dateline.of(chronicle, chronicle.events().getFirst()).place())
                .contains("Moscow");
        assertThat(Dateline.of(chronicle, chronicle.events().getLast()).place()).isEmpty();
    }
}
