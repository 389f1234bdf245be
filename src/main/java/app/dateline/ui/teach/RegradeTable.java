package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Regrade.Policy;
import app.dateline.service.Regrading.Effect;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Old and new marks of all who have handed in, those that change first.
final class RegradeTable extends Div {

    RegradeTable(List<Effect> effects, Policy policy) {
        addClassNames("sheet", "flush", "gradebook", "dry");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", say("regrade.marks"));
        var head = new Element("tr");
        head.appendChild(
                head(say("grade.student")),
                head(say("regrade.answer")),
                head(say("regrade.old")),
                head(say("regrade.new")),
                head(say("regrade.change")));
        var body = new Element("tbody");
        effects.forEach(e -> body.appendChild(row(e, policy)));
        getElement()
                .appendChild(
                        new Element("table")
                                .appendChild(new Element("thead").appendChild(head), body));
    }

    private static Element head(String words) {
        var head = text("th", words);
        head.setAttribute("scope", "col");
        return head;
    }

    private static Element row(Effect effect, Policy policy) {
        var name = text("th", effect.student().shown().value());
        name.setAttribute("scope", "row");
        return new Element("tr")
                .appendChild(
                        name,
                        text("td", answers(effect)),
                        number(mark(effect.before())),
                        number(mark(effect.after())),
                        change(effect, policy));
    }

    private static String answers(Effect effect) {
        return String.join(
                "; ",
                effect.answers().stream()
                        .map(a -> a.isEmpty() ? say("regrade.no-answer") : a)
                        .toList());
    }

    private static String mark(Optional<Double> share) {
        return share.map(GradeWords::mark).orElse("–");
    }

    private static Element change(Effect effect, Policy policy) {
        if (effect.change() == 0) {
            var why =
                    effect.byHand()
                            ? say("regrade.by-hand")
                            : policy == Policy.RAISE ? say("regrade.stays") : say("regrade.same");
            var cell = text("td", why);
            cell.getClassList().add("meta");
            return cell;
        }
        var cell =
                number(
                        String.format(Locale.ROOT, "%+.1f", effect.change() * GradeWords.TEN)
                                .replace('-', '−'));
        cell.getClassList().add(effect.change() > 0 ? "rises" : "falls");
        return cell;
    }

    private static Element number(String words) {
        var cell = text("td", words);
        cell.getClassList().add("num");
        return cell;
    }

    private static Element text(String tag, String words) {
        var element = new Element(tag);
        element.setText(words);
        return element;
    }
}
