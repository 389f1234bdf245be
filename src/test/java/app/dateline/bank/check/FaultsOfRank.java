package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.date;
import static app.dateline.bank.check.Claims.said;
import static app.dateline.bank.check.Planted.EXAMINED;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Ranks that nobody held against the other events, or that fared otherwise than the note says.
final class FaultsOfRank {
    private static final String RANK = "school-opened/rank/essay";

    private FaultsOfRank() {}

    static Stream<Planted> all() {
        return Stream.of(
                planted("a rank without a note", school()),
                planted(
                        "a rank that stands though an event came before",
                        school().noted(Note.Sort.STANDS, RANK)),
                planted(
                        "a rank that stands on the very event that came before",
                        school().with(note(Note.Sort.STANDS, "school-founded/date/khan"))),
                planted(
                        "a caution that does not name what came before",
                        school().noted(Note.Sort.CAUTION, RANK)),
                planted(
                        "a caution that dismisses what came later",
                        school().with(
                                        note(
                                                Note.Sort.CAUTION,
                                                "school-founded/date/khan",
                                                "school-burnt"))));
    }

    private static Planted planted(String fault, Claims.Sketch school) {
        return Planted.of(fault, EXAMINED, GoodBank.bank())
                .in(
                        school.event(
                                date("essay", "2012"),
                                said(
                                        "rank",
                                        "essay",
                                        Modality.ASSERTED,
                                        new Value.Superlative(
                                                "first", "school", Optional.empty()))),
                        other("school-founded", "2009"),
                        other("school-burnt", "2019"));
    }

    private static Claims.Sketch school() {
        return new Claims.Sketch("school-opened", "school", "A school is opened")
                .telling("A school was opened.");
    }

    private static Event other(String id, String year) {
        return new Claims.Sketch(id, "school", "The house " + id)
                .telling("A house was built: " + id + ".")
                .event(date("khan", year));
    }

    private static Note note(Note.Sort sort, String basis, String... dismissed) {
        return new Note(
                "rank",
                Optional.of(new ClaimId(RANK)),
                sort,
                "There was one before.",
                List.of(basis),
                Stream.of(dismissed).map(EventId::new).toList());
    }
}
