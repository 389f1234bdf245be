package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.edit.Edits;
import app.dateline.question.QuestionId;
import app.dateline.service.Authoring;
import app.dateline.service.BankDesk;
import app.dateline.service.NotThere;
import app.dateline.service.Reconciling;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.learn.OfBank;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;

/// All questions of a bank, with keys and proofs, for those who write it or teach from it. The address holds what is looked for and
/// which question is open; only what it changes is drawn anew, so that the reader's place and focus stay.
@Route(value = "bank", layout = MainLayout.class)
public class BankView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final Authoring authoring;
    private final Reconciling reconciling;
    private final SignedIn signedIn;
    private final Paragraph lede = new Paragraph();
    private final Div search = new Div();
    private final QuestionRows rows;
    private final QuestionSheet sheet;
    private final Div columns = new Div();
    private QuestionFilter filter = QuestionFilter.ALL;
    private Optional<BankDesk> shown = Optional.empty();
    private Optional<QuestionSearch> fields = Optional.empty();

    BankView(Authoring authoring, Reconciling reconciling, SignedIn signedIn) {
        this.authoring = authoring;
        this.reconciling = reconciling;
        this.signedIn = signedIn;
        rows = new QuestionRows(id -> step(filter.choosing(Optional.of(id))));
        sheet =
                new QuestionSheet(
                        authoring, this::changed, () -> step(filter.choosing(Optional.empty())));
        addClassName("bank");
        var title = new H1(say("bank.heading"));
        title.addClassName("visually-hidden");
        lede.addClassName("lede");
        var list = new Section(rows);
        list.addClassNames("sheet", "flush", "qlist");
        list.getElement().setAttribute("aria-label", say("bank.heading"));
        columns.add(list, sheet);
        columns.addClassName("bank-cols");
        add(new BankTabs(BankView.class), title, lede, search, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var learner = signedIn.here().orElseThrow(NotFoundException::new);
            var asked = QuestionFilter.read(event.getLocation().getQueryParameters());
            show(learner, authoring.desk(learner, InBank.topic()), asked);
        } catch (NotThere e) {
            throw new NotFoundException();
        }
    }

    private void show(LearnerId learner, BankDesk desk, QuestionFilter asked) {
        var same =
                shown.filter(s -> s.edition().revision().equals(desk.edition().revision()))
                        .isPresent();
        var opened = same && asked.sameList(filter);
        if (!same) {
            lede(desk, reconciling.toDecide(learner, desk.edition().topic()));
        }
        if (!same || !asked.sameList(filter)) {
            var others =
                    new QuestionSearch(desk, asked, this::type, pick -> go(pick.apply(filter)));
            // While words are written the field stays as it is.
            if (!same || !asked.words(filter.words()).sameList(filter) || fields.isEmpty()) {
                fields = Optional.of(others);
                search.removeAll();
                search.add(others);
            }
            list(desk, asked, !same && asked.sameList(filter));
        }
        shown = Optional.of(desk);
        filter = asked;
        open(learner, desk, asked, opened);
    }

    private void list(BankDesk desk, QuestionFilter asked, boolean keep) {
        var fitting = asked.of(desk);
        rows.show(desk, asked, fitting, keep);
        fields.ifPresent(f -> f.count(fitting.size(), desk.made().questions().size()));
    }

    /// @param opened whether the reader opened it from the list
    private void open(LearnerId learner, BankDesk desk, QuestionFilter asked, boolean opened) {
        var chosen = asked.chosen().filter(q -> desk.made(new QuestionId(q)).isPresent());
        columns.getElement().setAttribute("data-open", chosen.isPresent());
        rows.choose(chosen);
        chosen.map(QuestionId::new)
                .ifPresentOrElse(id -> sheet.show(learner, desk, id), sheet::empty);
        if (opened && chosen.isPresent()) {
            sheet.takeFocus();
        }
    }

    /// @param waiting how many differences with a newer edition the reader may decide
    private void lede(BankDesk desk, int waiting) {
        var states = desk.states().values();
        var place = new Span(desk.edition().subject().title());
        place.addClassName("place");
        var when =
                new Span(
                        say("bank.of", Clocks.full(desk.at().atZone(Clocks.zone()).toLocalDate())));
        when.addClassName("when");
        var line = new Span(place, new Span(", "), when, new Span("\u00a0— "));
        line.addClassName("dateline");
        var retired = states.stream().filter(s -> s == Edits.State.RETIRED).count();
        lede.removeAll();
        lede.add(
                line,
                new Span(
                        say(
                                "bank.stands",
                                desk.made().questions().size() - retired,
                                states.stream().filter(s -> s == Edits.State.REWORDED).count(),
                                retired)),
                new Span(" " + (desk.writes() ? say("bank.may") : say("bank.may-not"))));
        if (waiting > 0) {
            lede.add(
                    new Text(" " + say("newer.notice", waiting) + " "),
                    InBank.link(say("newer.decide"), EditionView.class));
        }
    }

    /// Words change the list as they are written; the address follows, the history does not fill.
    private void type(String words) {
        var next = filter.words(words.strip()).choosing(Optional.empty());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(next.address()));
        signedIn.here().ifPresent(learner -> shown.ifPresent(desk -> show(learner, desk, next)));
    }

    /// A step that "back" takes back.
    private void go(QuestionFilter next) {
        UI.getCurrent().navigate(BankView.class, next.parameters());
    }

    /// Another question is opened, or none: the page stays where it is, and "back" comes here again.
    private void step(QuestionFilter next) {
        UI.getCurrent().getPage().getHistory().pushState(null, new Location(next.address()));
        signedIn.here()
                .ifPresent(learner -> show(learner, authoring.desk(learner, InBank.topic()), next));
    }

    private void changed(BankDesk desk) {
        signedIn.here().ifPresent(learner -> show(learner, desk, filter));
        sheet.takeFocus();
    }

    @Override
    public String getPageTitle() {
        return say("bank.title");
    }
}
