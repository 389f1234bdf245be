package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.MemoryFigures;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/// Memory in figures: how much is kept when it is asked again, the time it took, how long facts last and how hard they are.
@Route(value = "progress/memory", layout = MainLayout.class)
public class MemoryView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final MemoryFigures figures;
    private final Guest guest;

    MemoryView(MemoryFigures figures, Guest guest) {
        this.figures = figures;
        this.guest = guest;
        addClassName("progress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var always = KeptPicture.always(event.getLocation());
        var found = figures.of(guest.here(), InBank.topic(), Clocks.browsers(), always);
        var back = InBank.link(say("rounds.back"), ProgressView.class);
        back.addClassName("link");
        var title = new H1(say("figures.heading"));
        title.addClassName("title");
        var copy =
                new Paragraph(
                        found.memories().isEmpty() ? say("figures.none") : say("figures.lead"));
        copy.addClassNames("copy", "quiet");
        add(back, title, copy);
        if (!found.memories().isEmpty()) {
            var pictures = new MemoryPictures(found);
            add(
                    two(new KeptPicture(found, always), pictures.time()),
                    two(pictures.stability(), pictures.difficulty()));
        }
    }

    private static Div two(Component left, Component right) {
        var row = new Div(left, right);
        row.addClassName("two");
        return row;
    }

    @Override
    public String getPageTitle() {
        return say("figures.title");
    }
}
