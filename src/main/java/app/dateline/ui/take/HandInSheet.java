package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Paper;
import app.dateline.service.Sheet;
import app.dateline.ui.parts.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/// Asks before a paper is handed in: what is still open, and what comes then. The browser's own dialog: it holds the focus, and Escape
/// closes it.
@Tag("dialog")
final class HandInSheet extends HtmlContainer {

    private final Pages pages;

    HandInSheet(Sheet sheet, Pages pages, Runnable handIn) {
        this.pages = pages;
        addClassNames("dialog", "hand-in-sheet");
        getElement().setAttribute("role", "alertdialog");
        getElement().setAttribute("aria-labelledby", "hand-in-title");
        getElement().setAttribute("aria-describedby", "hand-in-open");
        var paper = sheet.paper();
        var title = new H2(say("take.hand-in-title", sheet.quiz().name().value()));
        title.setId("hand-in-title");
        title.addClassName("title");
        var open = new Paragraph(open(paper) + left(sheet));
        open.setId("hand-in-open");
        var after = new Paragraph(say("take.after") + " " + ShowingWords.after(sheet));
        after.addClassName("meta");
        add(title, open);
        if (!paper.open().isEmpty() || !paper.flagged().isEmpty()) {
            add(numbers(paper));
        }
        add(after, buttons(paper, handIn));
    }

    private static String open(Paper paper) {
        var open = paper.open().size();
        var flagged = paper.flagged().size();
        return say(
                "take.still-open",
                open,
                capital(Words.number(open)),
                flagged,
                Words.number(flagged));
    }

    private static String left(Sheet sheet) {
        return sheet.left()
                .map(time -> " " + say("take.time-left", PaperWords.figures(time)))
                .orElse("");
    }

    private UnorderedList numbers(Paper paper) {
        var list = new UnorderedList();
        list.addClassName("openq");
        paper.open().forEach(i -> list.add(new ListItem(number(paper, i))));
        var answered = paper.flagged().stream().filter(i -> paper.answer(i).isPresent()).toList();
        if (!answered.isEmpty()) {
            var rest =
                    new ListItem(
                            Stream.concat(
                                            answered.stream().map(i -> number(paper, i)),
                                            Stream.of(new Span(say("take.is-answered"))))
                                    .toArray(Component[]::new));
            rest.addClassName("sep");
            list.add(rest);
        }
        return list;
    }

    private Component number(Paper paper, int index) {
        return PaperNav.number(pages, paper, index, false);
    }

    private Div buttons(Paper paper, Runnable handIn) {
        var on = new Button(say("take.go-on"), e -> close());
        var now = new Button(say("take.hand-in-now"), e -> handIn.run());
        now.setDisableOnClick(true);
        var first = paper.open().isEmpty() ? now : on;
        first.addThemeVariants(ButtonVariant.PRIMARY);
        first.getElement().setAttribute("autofocus", true);
        var buttons = new Div(on, now);
        buttons.addClassNames("actions", "end-row");
        return buttons;
    }

    void open() {
        getElement().executeJs("this.showModal()");
    }

    void close() {
        getElement().executeJs("this.close()");
    }
}
