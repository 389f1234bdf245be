package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.bank.SouthPole;
import app.dateline.bank.edit.ClaimEntry;
import app.dateline.bank.edit.EventChange;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Value;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventChangesTest {
    private static final Map<String, String> FILES = BankFiles.in(SouthPole.FOLDER);
    private static final Chronicle CHRONICLE = BankFiles.read(FILES);

    private static Claim dated() {
        return CHRONICLE.events().stream()
                .flatMap(e -> e.claims().stream())
                .filter(c -> c.value() instanceof Value.Date && c.derived().isEmpty())
                .filter(c ->
                        CHRONICLE.events().stream()
                                .flatMap(e -> e.claims().stream())
                                .noneMatch(o ->
                                        o.derived()
                                                .filter(d -> d.from().equals(c.id()))
                                                .isPresent()))
                .findFirst()
                .orElseThrow();
    }

    private static Chronicle after(EventChange change) {
        return EventChanges.apply(FILES, CHRONICLE.vocabulary(), change).chronicle();
    }

    private static ClaimEntry with(ClaimEntry entry, String part, String value) {
        var parts = new HashMap<>(entry.value());
        parts.put(part, value);
        return new ClaimEntry(
                entry.claim(),
                entry.attribute(),
                entry.article(),
                parts,
                entry.modality(),
                entry.by(),
                entry.at(),
                entry.lines(),
                entry.words());
    }

    @Test
    void aClaimThatIsPutAsItWasChangesNothingWhateverItSays() {
        for (var event : CHRONICLE.events()) {
            for (var claim : event.claims()) {
                var change = new EventChange.PutClaim(event.id(), ClaimEntry.of(claim));
                assertThat(after(change).events())
                        .as("%s", claim.id())
                        .isEqualTo(CHRONICLE.events());
            }
        }
    }

    @Test
    void anEventIsWrittenAsByHandSoThatAChangeIsOneOfFewLines() {
        var files = BankFiles.in(Path.of("questions", "russia-pakistan"));
        var text = files.getOrDefault("events.json", "");
        var ids = BankFiles.read(files).events().stream().map(Event::id).toList();
        var otherwise =
                ids.stream()
                        .filter(id -> {
                            var found = EventsText.find(text, id.value()).orElseThrow();
                            return !EventsText.replace(text, found, found.event()).equals(text);
                        })
                        .toList();
        assertThat(otherwise).hasSizeLessThan(ids.size() / 10);
    }

    @Test
    void anotherValueIsThatOfThisClaimAndOfNoOther() {
        var claim = dated();
        var events =
                after(
                                new EventChange.PutClaim(
                                        claim.event(),
                                        with(ClaimEntry.of(claim), "date", "1899-01")))
                        .events();
        var changed =
                events.stream()
                        .flatMap(e -> e.claims().stream())
                        .filter(c -> !CHRONICLE.claim(c.id()).equals(c))
                        .toList();
        assertThat(changed).extracting(Claim::id).containsExactly(claim.id());
        assertThat(ClaimEntry.of(changed.getFirst()).part("date")).isEqualTo("1899-01");
    }

    @Test
    void whatCannotBeReadIsRefusedWithAPlaceAndARemedy() {
        var claim = dated();
        var entry = with(ClaimEntry.of(claim), "date", "last May");
        assertThatThrownBy(() -> after(new EventChange.PutClaim(claim.event(), entry)))
                .isInstanceOf(BankFaults.class)
                .hasMessageContaining(claim.id().value());
        var unplaced =
                new ClaimEntry(
                        Optional.empty(),
                        "date",
                        claim.article(),
                        Map.of("date", "1911"),
                        claim.modality(),
                        "",
                        "17",
                        "about line 3",
                        "");
        assertThatThrownBy(() -> after(new EventChange.PutClaim(claim.event(), unplaced)))
                .isInstanceOf(BankFaults.class)
                .hasMessageContaining("1700-1744")
                .hasMessageContaining("16-18");
    }

    @Test
    void aSecondClaimOfAnArticleHasAnIdOfItsOwn() {
        var claim = dated();
        var entry = ClaimEntry.of(claim);
        var second =
                new ClaimEntry(
                        Optional.empty(),
                        entry.attribute(),
                        entry.article(),
                        entry.value(),
                        entry.modality(),
                        entry.by(),
                        entry.at(),
                        entry.lines(),
                        entry.words());
        var event = after(new EventChange.PutClaim(claim.event(), second)).event(claim.event());
        assertThat(event.claims(entry.attribute()))
                .extracting(c -> c.id().value())
                .contains(claim.id() + "/2");
        var without =
                EventChanges.apply(
                        EventChanges.apply(
                                        FILES,
                                        CHRONICLE.vocabulary(),
                                        new EventChange.PutClaim(claim.event(), second))
                                .files(),
                        CHRONICLE.vocabulary(),
                        new EventChange.DropClaim(claim.event(), new ClaimId(claim.id() + "/2")));
        assertThat(without.chronicle().events()).isEqualTo(CHRONICLE.events());
    }

    @Test
    void anErratumMarksItsClaimUntilItIsTakenOut() {
        var claim = dated();
        var note =
                new EventChange.AddNote(
                        claim.event(),
                        claim.attribute(),
                        Optional.of(claim.id()),
                        Note.Sort.ERRATUM,
                        "A misprint.",
                        List.of());
        var noted = EventChanges.apply(FILES, CHRONICLE.vocabulary(), note);
        var event = noted.chronicle().event(claim.event());
        assertThat(event.erratum(claim)).isTrue();
        var dropped =
                EventChanges.apply(
                        noted.files(),
                        CHRONICLE.vocabulary(),
                        new EventChange.DropNote(claim.event(), event.notes().getLast()));
        assertThat(dropped.chronicle().event(claim.event()).erratum(claim)).isFalse();
    }
}
