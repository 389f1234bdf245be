package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.ListFault;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// All that is wrong with a class list: each line, what was found there and what is wanted.
final class ListFaults extends Div {
    private static final int SHOWN = 50;
    private static final int LONGEST = 60;

    /// @param name of the file
    ListFaults(String name, List<ListFault> faults) {
        addClassNames("outcome", "bad", "list-faults");
        add(new Paragraph(say("list.faults", name, faults.size())));
        var list = new UnorderedList();
        faults.stream()
                .limit(SHOWN)
                .forEach(f ->
                        list.add(new ListItem(say("list.fault", f.line(), found(f), wanted(f)))));
        add(list);
        if (faults.size() > SHOWN) {
            add(new Paragraph(say("list.more-faults", faults.size() - SHOWN)));
        }
    }

    private static String found(ListFault fault) {
        var found = fault.found();
        var cut =
                found.codePointCount(0, found.length()) <= LONGEST
                        ? found
                        : found.substring(0, found.offsetByCodePoints(0, LONGEST)) + "…";
        return switch (fault.kind()) {
            case TOO_LARGE -> say("fault.too-large");
            case NO_TEXT -> say("fault.no-text");
            case NOT_UTF_8 -> say("fault.not-utf-8", found);
            case NO_CSV -> say("fault.no-csv");
            case EMPTY -> say("fault.empty");
            case TOO_MANY_CELLS -> say("fault.cells", found);
            case NO_NAME -> say("fault.no-name");
            case TWICE -> say("fault.twice", cut, fault.other());
            case TOO_MANY_LINES -> say("fault.lines", found);
            case NO_NAME_COLUMN,
                    COLUMN_TWICE,
                    BAD_NAME,
                    BAD_GROUP,
                    BAD_SIGN_IN_NAME,
                    FORMULA,
                    NAMESAKES ->
                    say("fault.found", cut);
        };
    }

    private static String wanted(ListFault fault) {
        return switch (fault.kind()) {
            case TOO_LARGE -> say("fault.too-large-wanted");
            case NO_TEXT -> say("fault.no-text-wanted");
            case NOT_UTF_8 -> say("fault.not-utf-8-wanted");
            case NO_CSV -> say("fault.no-csv-wanted");
            case EMPTY -> say("fault.empty-wanted");
            case NO_NAME_COLUMN -> say("fault.no-name-column-wanted");
            case COLUMN_TWICE -> say("fault.column-twice-wanted");
            case TOO_MANY_CELLS -> say("fault.cells-wanted");
            case NO_NAME, BAD_NAME, BAD_GROUP -> say("fault.name-wanted");
            case BAD_SIGN_IN_NAME -> say("fault.sign-in-name-wanted");
            case FORMULA -> say("fault.formula-wanted");
            case TWICE -> say("fault.twice-wanted");
            case NAMESAKES -> say("fault.namesakes-wanted");
            case TOO_MANY_LINES -> say("fault.lines-wanted");
        };
    }
}
