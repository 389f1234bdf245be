package app.dateline.ui.answer;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Answer;
import app.dateline.question.Task;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/// Events to be put in order by handle, buttons or keys. Untouched it is no answer, unless declared right as it stands.
final class OrderField extends AnswerField {
    private final OrderList list;
    private boolean touched;

    OrderField(Task.PutInOrder task) {
        list = new OrderList(task.items().stream().map(Task.Item::text).toList());
        list.whenMoved(() -> {
            touched = true;
            change();
        });
        var keys = new Paragraph(say("order.keys"));
        keys.addClassNames("meta", "hint", "keys");
        add(list, keys);
    }

    @Override
    public void put(Answer answer) {
        if (!(answer instanceof Answer.Ordered(var items))) {
            throw unfit(answer);
        }
        list.arrange(items);
        touched = true;
        change();
    }

    @Override
    public Optional<Answer> answer() {
        return touched ? Optional.of(new Answer.Ordered(list.order())) : Optional.empty();
    }

    @Override
    public Optional<Answer> standing() {
        return Optional.of(new Answer.Ordered(list.order()));
    }

    @Override
    public String wanted() {
        return say("wanted.order");
    }
}
