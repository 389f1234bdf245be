package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.NotThere;
import app.dateline.service.People;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.FormLine;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.Map;

/// The people of this server, for its administrators: found by their names, each a way to what is done for them.
@Route(value = "people", layout = MainLayout.class)
public class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String WORDS = "q";
    private static final String WAITING = "waiting";
    private static final int LONGEST = 120;

    private final People people;
    private final SignedIn signedIn;
    private final Div found = new Div();
    private String words = "";
    private boolean waiting;

    PeopleView(People people, SignedIn signedIn) {
        this.people = people;
        this.signedIn = signedIn;
        addClassNames("work", "accounts");
        found.addClassNames("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var asked = query.getSingleParameter(WORDS).orElse("");
        waiting = query.getSingleParameter(WAITING).isPresent();
        try {
            var learner = signedIn.here().orElseThrow(NotFoundException::new);
            // While one types the line stays as it is.
            if (getComponentCount() == 0 || !asked.equals(words)) {
                words = asked;
                frame();
            }
            list(learner);
        } catch (NotThere e) {
            throw new NotFoundException();
        }
    }

    private void frame() {
        removeAll();
        var title = new H1(say("people.heading"));
        title.addClassName("title");
        var line =
                new FormLine(say("people.find"), WORDS, "search", "off", LONGEST)
                        .value(words)
                        .whenWritten(this::look);
        add(title, line, found);
    }

    private void look(String written) {
        words = written.strip();
        UI.getCurrent().navigate(PeopleView.class, query(words, waiting));
    }

    private static QueryParameters query(String words, boolean waiting) {
        Map<String, String> query = new HashMap<>();
        if (!words.isEmpty()) {
            query.put(WORDS, words);
        }
        if (waiting) {
            query.put(WAITING, "yes");
        }
        return QueryParameters.simple(query);
    }

    private void list(LearnerId learner) {
        var all = people.find(learner, words, waiting);
        found.removeAll();
        var count =
                new Paragraph(
                        all.found() > all.people().size()
                                ? say("people.first", all.people().size(), all.found())
                                : say("people.found", all.found()));
        count.addClassName("meta");
        count.getElement().setAttribute("role", "status");
        found.add(count);
        if (waiting || all.waiting() > 0) {
            var link =
                    new RouterLink(
                            waiting ? say("people.all") : say("people.waiting", all.waiting()),
                            PeopleView.class);
            link.setQueryParameters(query(words, !waiting));
            link.addClassName("link");
            found.add(new Paragraph(link));
        }
        if (!all.people().isEmpty()) {
            found.add(new PeopleTable(all.people()));
        }
    }

    @Override
    public String getPageTitle() {
        return say("people.title");
    }
}
