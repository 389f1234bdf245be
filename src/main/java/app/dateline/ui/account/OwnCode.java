package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.MyAccount;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/// Says to whom an instructor gave a personal code that they have one, and ends it; empty where there is none.
final class OwnCode extends Div {

    /// @param again is called when it is ended
    OwnCode(MyAccount mine, LearnerId learner, Runnable again) {
        addClassName("stack");
        mine.code(learner).ifPresent(since -> add(line(since), end(mine, learner, again)));
    }

    private static Paragraph line(Instant since) {
        var line = new Paragraph(say("account.code", Clocks.moment(since)));
        line.addClassName("meta");
        return line;
    }

    private static Button end(MyAccount mine, LearnerId learner, Runnable again) {
        var end = new Button(say("account.code-end"));
        end.setDisableOnClick(true);
        end.addClickListener(e -> {
            mine.endCode(learner);
            again.run();
        });
        return end;
    }
}
