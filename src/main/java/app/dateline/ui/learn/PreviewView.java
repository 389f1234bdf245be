package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.ReviewDay;
import app.dateline.service.Reviewing;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.KeySheet;
import app.dateline.ui.parts.Press;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.UUID;

/// The new cards that are next to come, to be looked at before they are asked: front, back, on. Nothing is kept of it, and no
/// memory moves.
@Route("review/preview")
@JsModule("./review-keys.ts")
public class PreviewView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final Reviewing reviewing;
    private final Guest guest;
    private final Paragraph left = new Paragraph();
    private final Main page = new Main();
    private final Div controls = new Div();
    private final Footer foot = new Footer(controls);
    private String showing = "";

    PreviewView(Reviewing reviewing, Guest guest) {
        this.reviewing = reviewing;
        this.guest = guest;
        addClassName("reviewing");
        page.addClassNames("run", "review");
        controls.addClassName("center");
        foot.addClassName("runfoot");
        add(head(), page, foot, new KeySheet());
    }

    private Header head() {
        var leave = InBank.link("", WaysView.class);
        leave.addClassNames("button", "plain", "icon", "leave");
        leave.getElement().setAttribute("aria-label", say("preview.leave"));
        leave.add(Icon.CLOSE.draw(20, 1.6));
        left.addClassName("left");
        var where = new Div(left);
        where.addClassName("where");
        var head = new Header(side(leave), where, side(KeySheet.opener()));
        head.addClassName("runhead");
        return head;
    }

    private static Div side(Component control) {
        var side = new Div(control);
        side.addClassName("side");
        return side;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var topic = InBank.topic();
        front(
                guest.here()
                        .map(who -> reviewing.upcoming(who, topic, Clocks.zone()))
                        .orElseGet(() -> reviewing.day(topic, Clocks.zone())),
                0);
    }

    private void front(ReviewDay day, int index) {
        var cards = day.deck().fresh();
        page.removeAll();
        if (index >= cards.size()) {
            end();
            return;
        }
        var card = cards.get(index);
        var sheet = new CardSheet(day, card, say("preview.only"));
        page.add(sheet);
        left.setText(say("preview.at", index + 1, cards.size()));
        control(
                say("review.show"),
                () -> {
                    sheet.turn();
                    control(say("preview.next"), () -> front(day, index + 1));
                    sheet.takeFocus();
                });
        sheet.takeFocus();
    }

    /// The one button there is; a press meant for what stood there before does nothing.
    private void control(String words, Runnable action) {
        showing = UUID.randomUUID().toString();
        var button = new NativeButton(words);
        button.addClassNames("button", "primary", "wide", "turn");
        button.getElement().appendChild(GradeBar.key(say("key.space")));
        Press.listen(button, () -> showing, action);
        Press.stamp(button, showing);
        Press.stamp(this, showing);
        controls.removeAll();
        controls.add(button);
    }

    private void end() {
        var title = new H1(say("preview.end"));
        title.addClassName("title");
        var review = InBank.link(say("preview.review"), ReviewView.class);
        review.addClassNames("button", "primary");
        var ways = InBank.link(say("ways.heading"), WaysView.class);
        ways.addClassName("button");
        var actions = new Div(review, ways);
        actions.addClassName("actions");
        var rest = new Div(title, actions);
        rest.addClassNames("rest", "stack");
        page.add(rest);
        left.setText("");
        foot.setVisible(false);
        title.getElement().setAttribute("tabindex", "-1");
        title.getElement().executeJs("setTimeout(() => this.focus())");
    }

    @Override
    public String getPageTitle() {
        return say("preview.title");
    }
}
