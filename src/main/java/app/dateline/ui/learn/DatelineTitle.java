package app.dateline.ui.learn;

import app.dateline.ui.parts.Dateline;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import java.time.LocalDate;

/// A page's title under today's dateline: "TUESDAY, 10 March — Seven of ten."
final class DatelineTitle extends H1 {

    DatelineTitle(LocalDate today, String words) {
        addClassName("title");
        add(new Dateline(today), new Text(" " + words));
    }
}
