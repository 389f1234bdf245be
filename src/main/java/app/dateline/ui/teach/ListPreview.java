package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.AccountName;
import app.dateline.classroom.ClassList.Change;
import app.dateline.classroom.ClassList.Present;
import app.dateline.classroom.Expected;
import app.dateline.service.Enrolling.Reading;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a class list would change: who is new, what is otherwise, and who stays as they are.
final class ListPreview extends Div {

    /// @param name of the file
    ListPreview(String name, Reading.Preview preview) {
        addClassName("pile");
        var added = of(preview, Change.Added.class);
        var changed = of(preview, Change.Changed.class);
        var same = of(preview, Change.Same.class);
        var sum = new Paragraph(say("list.sum", name, added.size(), changed.size(), same.size()));
        sum.addClassNames("outcome", "pencil");
        add(sum);
        if (!preview.unused().isEmpty()) {
            var unused =
                    new Paragraph(
                            say(
                                    "list.unused",
                                    preview.unused().size(),
                                    String.join(", ", preview.unused())));
            unused.addClassName("meta");
            add(unused);
        }
        part(say("list.added", added.size()), added.stream().map(ListPreview::row).toList(), true);
        part(
                say("list.changes", changed.size()),
                changed.stream().map(ListPreview::row).toList(),
                true);
        part(say("list.same", same.size()), same.stream().map(ListPreview::row).toList(), false);
    }

    private static <C extends Change> List<C> of(Reading.Preview preview, Class<C> sort) {
        return preview.changes().stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    private void part(String heading, List<ListItem> rows, boolean open) {
        if (!rows.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("list-lines");
            rows.forEach(list::add);
            var part = new NativeDetails(heading, list);
            part.setOpen(open);
            part.addClassName("unfold");
            add(part);
        }
    }

    private static ListItem row(Change change) {
        var name = new Paragraph(change.line().name().value());
        var what = new Paragraph(String.join(" · ", what(change)));
        what.addClassName("meta");
        return new ListItem(name, what);
    }

    private static List<String> what(Change change) {
        var parts = new ArrayList<String>();
        switch (change) {
            case Change.Added(var line, var here) -> {
                line.called().ifPresent(called -> parts.add(called.value()));
                line.group().ifPresent(group -> parts.add(say("group.of", group)));
                here.ifPresent(p -> parts.add(is(p)));
                here.ifPresent(p -> moves(p, line.group()).ifPresent(parts::add));
            }
            case Change.Changed(var line, var was, var now, var here) -> {
                otherwise(was, now, parts);
                if (!was.learner().equals(now.learner())) {
                    here.ifPresent(p -> parts.add(is(p)));
                }
            }
            case Change.Same(var line, var here) ->
                    line.group().ifPresent(group -> parts.add(say("group.of", group)));
        }
        return parts;
    }

    private static void otherwise(Expected was, Expected now, List<String> parts) {
        if (!was.name().equals(now.name())) {
            parts.add(say("list.was-called", was.name()));
        }
        if (!was.group().equals(now.group())) {
            parts.add(
                    say(
                            "list.group-changes",
                            was.group().orElse(say("group.none")),
                            now.group().orElse(say("group.none"))));
        }
        if (!was.called().equals(now.called())) {
            parts.add(say("list.signs-in-as", now.called().map(AccountName::value).orElse("")));
        }
    }

    private static String is(Present present) {
        return say("list.is-here", present.account().name());
    }

    private static Optional<String> moves(Present present, Optional<String> group) {
        return group.filter(g -> present.group().filter(before -> !before.equals(g)).isPresent())
                .map(g -> say("list.group-changes", present.group().orElse(""), g));
    }
}
