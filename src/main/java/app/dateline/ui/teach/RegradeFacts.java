package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Correction;
import app.dateline.question.Fact;
import app.dateline.service.Regrading.Outlook;
import app.dateline.service.Regrading.Touched;
import app.dateline.ui.parts.Headed;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/// What was corrected, and which questions of the quiz it reaches.
final class RegradeFacts extends Div {
    private static final int MOST = 8;

    RegradeFacts(Outlook outlook) {
        addClassName("pile");
        add(
                new Headed(say("regrade.claims"), claims(outlook)),
                new Headed(say("regrade.questions"), count(outlook), questions(outlook)));
    }

    private static Component claims(Outlook outlook) {
        var list = new UnorderedList();
        list.addClassNames("chg", "plain-list");
        outlook.corrections().stream().limit(MOST).map(c -> claim(outlook, c)).forEach(list::add);
        return list;
    }

    private static ListItem claim(Outlook outlook, Correction correction) {
        var item = new ListItem();
        item.getElement()
                .appendChild(
                        was(
                                "value-line",
                                correction.was().orElseGet(RegradeWords::nothing),
                                correction.now().orElseGet(RegradeWords::nothing)));
        var fact = Fact.of(correction.fact());
        var event =
                new Anchor(InBank.address("bank/event/" + fact.event()), say("regrade.open-event"));
        event.getElement().setAttribute("router-link", true);
        item.add(meta(RegradeWords.fact(outlook.now(), correction)), new Paragraph(event));
        return item;
    }

    private static Paragraph count(Outlook outlook) {
        return meta(
                say(
                        "regrade.of-the-quiz",
                        outlook.questions().size(),
                        outlook.quiz().assigned().map(a -> a.questions().size()).orElse(0)));
    }

    private static Component questions(Outlook outlook) {
        var list = new OrderedList();
        list.addClassNames("chg", "plain-list");
        outlook.questions().forEach(t -> list.add(question(t)));
        return list;
    }

    private static ListItem question(Touched touched) {
        var words = new Paragraph();
        words.addClassName("q");
        Slots.write(words, touched.counts().prompt());
        var item = new ListItem(words, meta(say("regrade.in-papers", touched.papers())));
        item.getElement()
                .appendChild(
                        was(
                                "was",
                                say("turnover.key", RegradeWords.key(touched.counts())),
                                RegradeWords.becomes(touched.becomes())));
        return item;
    }

    /// What was, struck out, and what is.
    private static Element was(String look, String before, String after) {
        var was = new Element("del");
        was.setText(before);
        var is = new Element("ins");
        is.setText(after);
        var arrow = new Element("span");
        arrow.setAttribute("aria-hidden", "true");
        arrow.setText("›");
        var line = new Element("p").appendChild(was, arrow, is);
        line.getClassList().add(look);
        return line;
    }

    private static Paragraph meta(String text) {
        var meta = new Paragraph(text);
        meta.addClassName("meta");
        return meta;
    }
}
