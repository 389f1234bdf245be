package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.service.Banks;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Picker;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which bank the page is about: its title, and a choice among the titles where there are several.
final class BankPicker extends Div {
    /// What every bank has. Whoever picks another elsewhere begins at Today.
    private static final Set<String> PLACES =
            Set.of("practise", "timeline", "timeline/articles", "progress", "progress/rounds");

    private final Banks banks;
    private final Guest guest;
    private final List<Edition> all;
    private final Optional<Picker<Edition>> picker;
    private String path = "";

    BankPicker(Banks banks, Guest guest) {
        this.banks = banks;
        this.guest = guest;
        all = banks.all();
        picker =
                Optional.of(all)
                        .filter(a -> a.size() > 1)
                        .map(a ->
                                new Picker<>(
                                        say("banks.pick"),
                                        a,
                                        e -> e.subject().title(),
                                        a.getFirst(),
                                        this::pick));
        addClassName("course");
        picker.ifPresentOrElse(
                this::add, () -> add(new Paragraph(all.getFirst().subject().title())));
    }

    /// The page is now at this path.
    void show(String path) {
        this.path = path;
        picker.ifPresent(p ->
                InBank.of(UI.getCurrent()).stream()
                        .flatMap(topic -> all.stream().filter(e -> e.topic().equals(topic)))
                        .forEach(p::show));
    }

    private void pick(Edition bank) {
        pick(banks, guest, bank, PLACES.contains(path) ? path : "");
    }

    /// From now on this is the learner's bank; a first visitor who picks one becomes a guest.
    static void pick(Banks banks, Guest guest, Edition bank, String path) {
        banks.choose(guest.hereOrNew(), bank.topic());
        UI.getCurrent().navigate(path, QueryParameters.of(InBank.BANK, bank.topic()));
    }
}
