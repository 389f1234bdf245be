package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Course;
import app.dateline.service.CodeGiving.Slip;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Codes that were just made, as slips to print and to cut: nothing but this page has them.
final class CodeSlips extends Section {
    private static final String ADDRESS =
            "this.textContent = new URL('sign-in', document.baseURI).href";
    private static final String PRINT = "this.addEventListener('click', () => window.print())";

    CodeSlips(Course course, List<Slip> slips) {
        addClassName("slips");
        var heading = new H2(say("codes.made", slips.size()));
        heading.addClassName("section");
        heading.getElement().setAttribute("tabindex", "-1");
        var once = new Paragraph(say("codes.once"));
        once.addClassName("meta");
        var print = new Button(say("codes.print"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.getElement().executeJs(PRINT);
        var head = new Div(heading, once, print);
        head.addClassName("slips-head");
        var list = new UnorderedList();
        slips.forEach(slip -> list.add(slip(course, slip)));
        add(head, list);
        heading.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private static ListItem slip(Course course, Slip slip) {
        var who = new Paragraph(slip.account().shown().value());
        who.addClassName("slip-name");
        var name = new Paragraph(course.name().value());
        name.addClassName("meta");
        var address = new DescriptionList.Description();
        address.getElement().executeJs(ADDRESS);
        var code = new DescriptionList.Description(slip.code().value());
        code.addClassName("slip-code");
        var lines = new DescriptionList();
        lines.add(new DescriptionList.Term(say("codes.at")), address);
        lines.add(
                new DescriptionList.Term(say("codes.name")),
                new DescriptionList.Description(slip.account().name().value()));
        lines.add(new DescriptionList.Term(say("codes.code")), code);
        return new ListItem(who, name, lines);
    }
}
