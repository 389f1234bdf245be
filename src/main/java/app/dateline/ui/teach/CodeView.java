package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.CourseId;
import app.dateline.service.NotThere;
import app.dateline.service.Teaching;
import app.dateline.ui.account.SignedIn;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;

/// The code of a course for a whole room to see.
@Route("course/:course/code")
public class CodeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Teaching teaching;
    private final SignedIn signedIn;

    CodeView(Teaching teaching, SignedIn signedIn) {
        this.teaching = teaching;
        this.signedIn = signedIn;
        addClassName("code-full");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            var learner = signedIn.here().orElseThrow(NotFoundException::new);
            var id = new CourseId(event.getRouteParameters().get(CoursePage.COURSE).orElse(""));
            show(teaching.course(learner, id));
        } catch (NotThere | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(Teaching.Roster roster) {
        var code = roster.code();
        var path = "join/" + code.code();
        var name = new H1(say("code.join", roster.course().name()));
        name.addClassName("title");
        var big = new Paragraph(code.closed() ? say("code.closed") : code.code().replace('-', ' '));
        big.addClassName("bigcode");
        var back =
                new RouterLink(
                        say("code.back"), CourseView.class, CoursePage.of(roster.course().id()));
        back.addClassName("button");
        var page = new Main(name, big, new CopiedAddress(path), back);
        if (!code.closed()) {
            page.add(new QrCode(path));
        }
        add(page);
    }

    @Override
    public String getPageTitle() {
        return say("code.title");
    }
}
