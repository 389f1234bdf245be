package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Fact;
import app.dateline.question.Level;
import app.dateline.question.Question;
import app.dateline.service.Practice;
import app.dateline.service.Today;
import app.dateline.study.Attempt;
import app.dateline.study.Blueprint;
import app.dateline.study.Selection;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// Where a round is started, and every earlier one is found again.
@Route(value = "practise", layout = MainLayout.class)
public class PractiseView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final Today today;
    private final Practice practice;
    private final Guest guest;
    private final RoundStarter starter;
    private final Paragraph count = new Paragraph();

    PractiseView(Today today, Practice practice, Guest guest, RoundStarter starter) {
        this.today = today;
        this.practice = practice;
        this.guest = guest;
        this.starter = starter;
        addClassName("practise");
        count.addClassName("meta");
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var topic = InBank.topic();
        var desk = today.desk(guest.here(), topic, Clocks.zone());
        var wanted = new AtomicReference<>(PractiseAddress.of(event.getLocation()));
        var title = new H1(say("practise.heading"));
        title.addClassName("title");
        var asked = fitting(topic, Length.TEN.of(Selection.ALL));
        var copy = new Paragraph(say("practise.copy", asked.size(), events(asked)));
        copy.addClassNames("copy", "quiet");
        var start =
                starter.button(say("practise.start"), topic, () -> wanted.get().blueprint(), true);
        var form =
                new PractiseForm(
                        PractiseOffer.of(desk.edition()),
                        wanted.get(),
                        fitting(topic, Length.TEN.of(Selection.ALL.missed(true))).size(),
                        other -> {
                            wanted.set(other);
                            UI.getCurrent()
                                    .getPage()
                                    .getHistory()
                                    .replaceState(null, new Location("practise", other.query()));
                            offer(topic, other, start);
                        });
        offer(topic, wanted.get(), start);
        var actions = new Div(start, count);
        actions.addClassName("actions");
        add(title, copy, form, actions, rounds(desk));
    }

    /// Says how many questions fit, and lets a round begin where there are any.
    private void offer(String topic, PractiseAddress wanted, Button start) {
        var fitting = fitting(topic, wanted.blueprint());
        start.setEnabled(!fitting.isEmpty());
        count.setText(
                wanted.selection().backwards()
                        ? say(
                                "practise.backwards",
                                wanted.selection().from().orElseThrow(),
                                wanted.selection().to().orElseThrow())
                        : say(
                                "practise.fit",
                                fitting.size(),
                                count(fitting, Level.EASY),
                                count(fitting, Level.FAIR),
                                count(fitting, Level.HARD)));
    }

    private static long count(List<Question> fitting, Level level) {
        return fitting.stream().filter(q -> q.level() == level).count();
    }

    private static long events(List<Question> asked) {
        return asked.stream().flatMap(q -> q.facts().stream()).map(Fact::event).distinct().count();
    }

    private List<Question> fitting(String topic, Blueprint blueprint) {
        return practice.fitting(guest.here(), topic, blueprint);
    }

    private static Section rounds(Today.Desk desk) {
        var heading = new H2(say("practise.rounds"));
        heading.addClassName("section");
        var section = new Section(heading);
        if (desk.rounds().isEmpty()) {
            var none = new Paragraph(say("practise.no-rounds"));
            none.addClassName("meta");
            section.add(none);
        } else {
            var list = new UnorderedList();
            list.addClassName("rows");
            desk.rounds().forEach(r -> list.add(row(r)));
            section.add(list);
        }
        return section;
    }

    private static ListItem row(Attempt round) {
        var words = RoundWords.state(round);
        var link =
                round.finished()
                        ? new RouterLink(words, SummaryView.class, SummaryView.of(round.id()))
                        : new RouterLink(words, RoundView.class, SummaryView.of(round.id()));
        var when = new Span(Clocks.moment(round.start().at()));
        when.addClassNames("meta", "word");
        return new ListItem(
                (round.finished() ? Icon.DOT : Icon.PENCIL).draw(20, 1.6),
                new Paragraph(link),
                when);
    }

    @Override
    public String getPageTitle() {
        return say("practise.title");
    }
}
