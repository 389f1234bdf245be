package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Editions;
import app.dateline.service.Today;
import app.dateline.study.Attempt;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Icon;
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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;

/// Where a round is started, and every earlier one is found again.
@Route(value = "practise", layout = MainLayout.class)
public class PractiseView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Today today;
    private final Editions editions;
    private final Guest guest;
    private final RoundStarter starter;

    PractiseView(Today today, Editions editions, Guest guest, RoundStarter starter) {
        this.today = today;
        this.editions = editions;
        this.guest = guest;
        this.starter = starter;
        addClassName("practise");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var topic = editions.topics().getFirst();
        var desk = today.desk(guest.here(), topic, Clocks.zone());
        var title = new H1(say("practise.heading"));
        title.addClassName("title");
        var copy =
                new Paragraph(
                        say(
                                "practise.copy",
                                desk.edition().bank().questions().size(),
                                desk.edition().chronicle().events().size()));
        copy.addClassNames("copy", "quiet");
        var actions =
                new Div(
                        starter.button(say("today.start-ten"), topic, RoundStarter.TEN, true),
                        starter.button(say("today.start-five"), topic, RoundStarter.FIVE, false));
        actions.addClassName("actions");
        add(title, copy, actions, rounds(desk));
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
        var right = round.size() - round.misses().size();
        var words =
                round.finished()
                        ? say("practise.finished", capital(number(right)), number(round.size()))
                        : say("today.round-at", number(round.size()), round.index() + 1);
        var link =
                round.finished()
                        ? new RouterLink(words, SummaryView.class, SummaryView.of(round.id()))
                        : new RouterLink(words, RoundView.class, SummaryView.of(round.id()));
        var when = new Span(Clocks.moment(round.start().at()));
        when.addClassNames("meta", "word");
        return new ListItem(
                (round.finished() ? Icon.TICK : Icon.PENCIL).draw(20, 1.6),
                new Paragraph(link),
                when);
    }

    @Override
    public String getPageTitle() {
        return say("practise.title");
    }
}
