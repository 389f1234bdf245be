package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;

/// What needs somebody who teaches or writes a bank, the most pressing first, each with its one verb.
final class NeedsYou extends Section {
    private static final int MOST = 5;

    NeedsYou(LocalDate day, List<Notice> needs) {
        addClassName("needs");
        var list = new OrderedList();
        needs.stream().limit(MOST).map(NeedsYou::row).forEach(list::add);
        add(
                new DatelineTitle(
                        day, say("needs.title", needs.size(), capital(number(needs.size())))),
                list);
        if (needs.size() > MOST) {
            var more = new Paragraph(say("needs.more", needs.size() - MOST));
            more.addClassName("meta");
            add(more);
        }
    }

    private static ListItem row(Notice need) {
        var label = new Paragraph(need.label());
        label.addClassName("label");
        var words = new H2(need.named());
        words.addClassName("h3");
        var what = new Div(label, words);
        if (!need.more().isEmpty()) {
            var more = new Paragraph(need.more());
            more.addClassName("meta");
            what.add(more);
        }
        return new ListItem(what, need.button());
    }
}
