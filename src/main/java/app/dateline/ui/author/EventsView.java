package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Event;
import app.dateline.chronicle.Sheet;
import app.dateline.service.Authoring;
import app.dateline.service.BankDesk;
import app.dateline.service.NotThere;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.learn.OfBank;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All events of a bank, each with how much is said of it, how much asked, and on what the articles differ.
@Route(value = "bank/events", layout = MainLayout.class)
public class EventsView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private static final int PAUSE = 250;

    private final Authoring authoring;
    private final SignedIn signedIn;
    private final Element input = new Element("input");
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();

    EventsView(Authoring authoring, SignedIn signedIn) {
        this.authoring = authoring;
        this.signedIn = signedIn;
        addClassName("bank");
        var title = new H1(say("bank.events"));
        title.addClassName("visually-hidden");
        count.addClassNames("meta", "num");
        count.getElement().setAttribute("role", "status");
        var sheet = new Section(list);
        sheet.addClassNames("sheet", "flush");
        sheet.getElement().setAttribute("aria-label", say("bank.events"));
        add(new BankTabs(EventsView.class), title, search(), sheet);
    }

    private Div search() {
        input.setAttribute("type", "search");
        input.setAttribute("id", "event-words");
        input.setAttribute("maxlength", "100");
        input.setAttribute("autocomplete", "off");
        input.getClassList().add("control");
        input.addEventListener(
                        "input", e -> type(e.getEventData().path("element.value").asString("")))
                .addEventData("element.value")
                .debounce(PAUSE);
        var label = new NativeLabel(say("events.words"));
        label.addClassName("label");
        label.getElement().setAttribute("for", "event-words");
        var field = new Div(label);
        field.addClassNames("field", "find");
        field.getElement().appendChild(input);
        var search = new Div(field, count);
        search.addClassName("filters");
        search.getElement().setAttribute("role", "search");
        return search;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var words =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("").strip();
        input.setAttribute("value", words);
        try {
            show(words);
        } catch (NotThere e) {
            throw new NotFoundException();
        }
    }

    private void show(String words) {
        var learner = signedIn.here().orElseThrow(NotFoundException::new);
        var desk = authoring.desk(learner, InBank.topic());
        var all =
                desk.edition().chronicle().events().stream()
                        .filter(e -> e.mergedInto().isEmpty())
                        .toList();
        var fitting = all.stream().filter(e -> says(e, words)).toList();
        var asked = asked(desk);
        count.setText(say("bank.count", fitting.size(), all.size()));
        var html = new Markup().open("ul", "class", "qrows events");
        fitting.forEach(e -> row(html, desk, e, asked.getOrDefault(e.id().value(), 0L)));
        html.close();
        if (fitting.isEmpty()) {
            html.words("p", "copy quiet none-fit", say("events.none"));
        }
        html.write(list);
    }

    private static boolean says(Event event, String words) {
        var text = (event.title() + " " + event.id()).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static Map<String, Long> asked(BankDesk desk) {
        return desk.edition().bank().questions().stream()
                .flatMap(q -> q.facts().stream().map(f -> f.event().value()).distinct())
                .collect(Collectors.groupingBy(e -> e, Collectors.counting()));
    }

    private static void row(Markup html, BankDesk desk, Event event, long questions) {
        var chronicle = desk.edition().chronicle();
        html.open("li")
                .open("a", "href", InBank.address("bank/event/" + event.id()))
                .open("span", "class", "copy");
        EventWords.dateline(html, chronicle, event).text(event.title()).close();
        html.words("span", "meta", say("events.claims", event.claims().size()));
        html.words("span", "meta", say("events.questions", questions));
        var differ =
                chronicle.sheet(event.id()).rows().stream()
                        .filter(r -> r.standing() == Sheet.Standing.DIFFER)
                        .count();
        if (differ > 0) {
            html.words("span", "tag tag-differ", "≠ " + say("claims.differ"));
        }
        html.close().close();
    }

    private void type(String words) {
        var query =
                words.isBlank()
                        ? "bank/events"
                        : "bank/events?q="
                                + URLEncoder.encode(words.strip(), StandardCharsets.UTF_8);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(InBank.address(query)));
        show(words.strip());
    }

    @Override
    public String getPageTitle() {
        return say("bank.title");
    }
}
