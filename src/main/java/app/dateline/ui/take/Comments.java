package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.PaperStep;
import app.dateline.ui.parts.Headed;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/// What was said of a paper, to its student.
final class Comments {
    private Comments() {}

    /// Nothing where nothing was said.
    static Optional<Headed> of(List<PaperStep.Commented> comments) {
        if (comments.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        comments.stream().map(Comments::words).map(ListItem::new).forEach(list::add);
        return Optional.of(new Headed(say("take.comments"), list));
    }

    private static String words(PaperStep.Commented comment) {
        return comment.index()
                .map(i -> say("take.comment-on", i + 1, comment.text()))
                .orElse(comment.text());
    }
}
