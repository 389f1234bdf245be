package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Note;
import app.dateline.service.Agenda;
import app.dateline.service.Authoring;
import app.dateline.service.BankDesk;
import app.dateline.service.EventAuthoring;
import app.dateline.service.NotThere;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.learn.OfBank;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

/// An event as its author has it: the matrix of attributes by articles, and beside it what is open of it.
@Route(value = "bank/event/:event", layout = MainLayout.class)
public class EventEditorView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final Authoring authoring;
    private final Agenda agenda;
    private final SignedIn signedIn;
    private final H1 title = new H1();
    private final Paragraph state = new Paragraph();
    private final ReachedQuizzes reached = new ReachedQuizzes();
    private final Div table = new Div();
    private final Div notes = new Div();
    private final Div more = new Div();
    private final EventPanel panel;
    private String id = "";

    EventEditorView(Authoring authoring, EventAuthoring events, Agenda agenda, SignedIn signedIn) {
        this.authoring = authoring;
        this.agenda = agenda;
        this.signedIn = signedIn;
        panel = new EventPanel(events, this::step, this::saved);
        addClassNames("bank", "event-editor");
        title.addClassName("title");
        state.addClassName("meta");
        state.getElement().setAttribute("role", "status");
        table.addClassName("matrixwrap");
        notes.addClassName("matrixnotes");
        more.addClassName("matrixmore");
        var sheet = new Section(table, more, notes);
        sheet.addClassNames("sheet", "flush");
        sheet.getElement().setAttribute("aria-label", say("matrix.name"));
        Picks.in(sheet, pick -> step(pick));
        var columns = new Div(sheet, panel);
        columns.addClassNames("bank-cols", "event-cols");
        add(new BankTabs(EventsView.class), title, state, reached, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = event.getRouteParameters().get("event").orElse("");
            state.setText("");
            reached.removeAll();
            show(
                    signedIn.here().orElseThrow(NotFoundException::new),
                    event.getLocation().getQueryParameters().getSingleParameter("open").orElse(""),
                    false);
        } catch (NotThere e) {
            throw new NotFoundException();
        }
    }

    private void show(LearnerId learner, String pick, boolean stepped) {
        var bank = authoring.desk(learner, InBank.topic());
        var event = bank.edition().event(id).orElseThrow(NotFoundException::new);
        var opened = Opened.read(pick, event);
        var chronicle = bank.edition().chronicle();
        title.removeAll();
        var head = new Markup();
        EventWords.dateline(head, chronicle, event).text(event.title());
        title.getElement().setProperty("innerHTML", head.toString());
        new ClaimMatrix(chronicle, event, bank.writes())
                .draw(opened.map(Opened::pick).orElse(""))
                .write(table);
        notes(chronicle, event, bank.writes()).write(notes);
        more(bank, event).write(more);
        opened.ifPresentOrElse(
                o -> panel.show(learner, bank, event, o), () -> panel.empty(bank.writes()));
        if (stepped && opened.isPresent()) {
            panel.takeFocus();
        }
    }

    private static Markup notes(Chronicle chronicle, Event event, boolean writes) {
        var html = new Markup();
        html.words("p", "meta", say("matrix.counts", event.claims().size(), event.notes().size()));
        html.open("ul");
        for (var i = 0; i < event.notes().size(); i++) {
            var note = event.notes().get(i);
            html.open("li").words("b", "", capital(sort(note)) + ", " + of(chronicle, note) + ": ");
            html.text(note.says() + " ");
            if (writes) {
                link(html, event, new Opened.OfNote(i).pick(), say("matrix.open-note"));
            }
            html.close();
        }
        return html.close();
    }

    private static String of(Chronicle chronicle, Note note) {
        return note.claim()
                .map(chronicle::claim)
                .map(c ->
                        say(
                                "fact.by-source",
                                EventWords.attribute(c.attribute()),
                                chronicle.article(c.article()).label()))
                .orElseGet(() -> EventWords.attribute(note.attribute()));
    }

    private static String sort(Note note) {
        return switch (note.sort()) {
            case ERRATUM -> say("note.erratum");
            case CAUTION -> say("note.caution");
            case READING_AID -> say("note.reading-aid");
            case STANDS -> say("note.stands");
        };
    }

    /// Attributes of which nobody says anything yet, and notes on those of which somebody does.
    private static Markup more(BankDesk bank, Event event) {
        var html = new Markup();
        if (!bank.writes()) {
            return html;
        }
        var chronicle = bank.edition().chronicle();
        var first = chronicle.articles().getFirst().id();
        html.open("details").words("summary", "", say("matrix.more")).open("ul");
        chronicle.vocabulary().attributes().values().stream()
                .filter(a -> a.kinds().contains("*") || a.kinds().contains(event.kind()))
                .filter(a -> event.claims(a.id()).isEmpty())
                .map(a -> a.id())
                .sorted()
                .forEach(a -> {
                    html.open("li");
                    link(html, event, Opened.fresh(a, first).pick(), EventWords.attribute(a));
                    html.close();
                });
        html.close().close();
        html.open("details").words("summary", "", say("matrix.remark")).open("ul");
        event.claims().stream()
                .map(c -> c.attribute())
                .distinct()
                .forEach(a -> {
                    html.open("li");
                    link(html, event, new Opened.OnAttribute(a).pick(), EventWords.attribute(a));
                    html.close();
                });
        return html.close().close();
    }

    private static void link(Markup html, Event event, String pick, String words) {
        html.open(
                        "a",
                        "href",
                        InBank.address("bank/event/" + event.id() + "?open=" + pick),
                        "data-pick",
                        pick)
                .text(words)
                .close();
    }

    private void step(Opened opened) {
        step(opened.pick());
    }

    /// The page stays where it is, and "back" comes here again.
    private void step(String pick) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .pushState(
                        null, new Location(InBank.address("bank/event/" + id + "?open=" + pick)));
        signedIn.here().ifPresent(learner -> show(learner, pick, true));
    }

    private void saved() {
        state.setText(say("change.saved"));
        var history = UI.getCurrent().getPage().getHistory();
        history.replaceState(null, new Location(InBank.address("bank/event/" + id)));
        signedIn.here()
                .ifPresent(learner -> {
                    show(learner, "", false);
                    reached.show(agenda, learner);
                });
        title.getElement().setAttribute("tabindex", "-1");
        title.getElement().executeJs("setTimeout(() => this.focus())");
    }

    @Override
    public String getPageTitle() {
        return say("bank.title");
    }
}
