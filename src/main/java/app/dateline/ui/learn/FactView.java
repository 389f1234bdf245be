package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.service.MemoryFigures;
import app.dateline.service.NotThere;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Slots;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/// One fact as it is asked, its answer left blank: how it was forgotten and recalled, and every review of it.
@Route(value = "fact/:event/:attribute/:article?", layout = MainLayout.class)
public class FactView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private static final String EVENT = "event";
    private static final String ATTRIBUTE = "attribute";
    private static final String ARTICLE = "article";

    private final MemoryFigures figures;
    private final Guest guest;

    FactView(MemoryFigures figures, Guest guest) {
        this.figures = figures;
        this.guest = guest;
        addClassNames("factpage", "stack");
    }

    /// The way to a fact's page.
    static RouterLink link(String words, Fact fact) {
        var parameters = new ArrayList<RouteParam>();
        parameters.add(new RouteParam(EVENT, fact.event().value()));
        parameters.add(new RouteParam(ATTRIBUTE, fact.attribute()));
        fact.article().ifPresent(a -> parameters.add(new RouteParam(ARTICLE, a.value())));
        return InBank.link(
                words, FactView.class, new RouteParameters(parameters.toArray(RouteParam[]::new)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        var track = track(entering.getRouteParameters());
        var heading = new H1();
        asked(track)
                .ifPresentOrElse(
                        prompt -> Slots.write(heading, prompt),
                        () ->
                                heading.setText(
                                        track.edition()
                                                .chronicle()
                                                .event(track.fact().event())
                                                .title()));
        heading.addClassName("title");
        var event =
                InBank.link(say("fact.event"), EventView.class, EventView.of(track.fact().event()));
        var cards = InBank.link(say("fact.review"), ReviewView.class);
        Stream.of(event, cards).forEach(link -> link.addClassName("link"));
        var ways = new Div(cards, event);
        ways.addClassName("choice");
        var what =
                new Paragraph(
                        say(
                                "fact.asks",
                                EventWords.fact(track.edition().chronicle(), track.fact())));
        what.addClassName("meta");
        add(ways, heading, what, new FactHistory(track));
    }

    private MemoryFigures.Track track(RouteParameters address) {
        var key =
                Stream.of(EVENT, ATTRIBUTE, ARTICLE)
                        .flatMap(name -> address.get(name).stream())
                        .reduce((a, b) -> a + "/" + b)
                        .orElseThrow(NotFoundException::new);
        try {
            return figures.track(guest.here(), InBank.topic(), key, Clocks.browsers());
        } catch (NotThere e) {
            throw new NotFoundException(e.getMessage());
        }
    }

    /// The card's front, else the shortest way in which a question asks this fact alone.
    private static Optional<Prompt> asked(MemoryFigures.Track track) {
        var bank = track.edition().bank();
        return bank.cards().stream()
                .filter(c -> c.facts().contains(track.fact()))
                .map(Flashcard::front)
                .findFirst()
                .or(() ->
                        bank.questions().stream()
                                .filter(q -> q.facts().size() == 1)
                                .filter(q -> q.facts().contains(track.fact()))
                                .map(Question::prompt)
                                .filter(p -> p.text().contains("[["))
                                .findFirst());
    }

    @Override
    public String getPageTitle() {
        return say("fact.title");
    }
}
