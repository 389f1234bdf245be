package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;

/// What the pages that a link leads to have in common.
abstract class LinkPage extends Div {

    LinkPage() {
        addClassNames("narrow", "stack");
    }

    final void head(String heading, String copy) {
        removeAll();
        var title = new H1(heading);
        title.addClassName("title");
        var words = new Paragraph(copy);
        words.addClassNames("copy", "quiet");
        add(title, words);
    }

    /// Two ways to somebody who is signed in, both back to here.
    final void askWho(String here) {
        var up = new RouterLink(say("sign-in.up"), SignUpView.class);
        up.addClassNames("button", "primary");
        var in = new RouterLink(say("sign-up.in"), SignInView.class);
        in.addClassName("button");
        for (var way : new RouterLink[] {up, in}) {
            way.setQueryParameters(ReturnTo.query(here));
        }
        var actions = new Div(up, in);
        actions.addClassName("actions");
        add(actions);
    }
}
