package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Grade;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.service.Marks;
import app.dateline.service.Teaching.Person;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Students by quizzes, with the means of both. A press on a head puts in order by it; on a grade, opens it.
final class GradeTable extends Div {
    private final Marks.Book book;
    private final GradebookAddress address;
    private final SerializableConsumer<GradebookAddress> go;

    GradeTable(
            Marks.Book book, GradebookAddress address, SerializableConsumer<GradebookAddress> go) {
        this.book = book;
        this.address = address;
        this.go = go;
        addClassNames("sheet", "gradebook");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", say("tab.gradebook"));
        var body = new Element("tbody").appendChild(classRow());
        students().forEach(student -> body.appendChild(row(student)));
        getElement()
                .appendChild(
                        new Element("table")
                                .appendChild(new Element("thead").appendChild(head()), body));
    }

    private List<Person> students() {
        return address.order()
                .<Comparator<Person>>map(by ->
                        Comparator.comparing(
                                        (Person p) -> share(by, p).orElse(-1.0),
                                        Comparator.reverseOrder())
                                .thenComparing(p -> p.account().shown().value()))
                .map(order -> book.students().stream().sorted(order).toList())
                .orElse(book.students());
    }

    private Optional<Double> share(String by, Person student) {
        var id = student.account().learner();
        return by.equals(GradebookAddress.MEAN)
                ? book.grades().mean(id)
                : book.quizzes().stream()
                        .filter(q -> q.id().value().equals(by))
                        .findFirst()
                        .flatMap(q -> book.grades().grade(q.id(), id))
                        .flatMap(Grade::share);
    }

    private Element head() {
        var row = new Element("tr").appendChild(head(say("grade.student"), "", Optional.empty()));
        for (var quiz : book.quizzes()) {
            row.appendChild(head(quiz.name().value(), when(quiz), Optional.of(quiz.id().value())));
        }
        return row.appendChild(
                head(say("grade.mean"), say("grade.of-ten"), Optional.of(GradebookAddress.MEAN)));
    }

    private String when(Quiz quiz) {
        return QuizWords.state(quiz, book.now());
    }

    private Element head(String words, String below, Optional<String> by) {
        var button = new Element("button");
        button.setAttribute("type", "button");
        button.appendChild(text("b", words));
        if (!below.isEmpty()) {
            button.appendChild(text("small", below));
        }
        button.addEventListener("click", e -> go.accept(address.by(by)));
        var head = new Element("th").appendChild(button);
        head.setAttribute("scope", "col");
        if (address.order().equals(by)) {
            head.setAttribute("aria-sort", by.isEmpty() ? "ascending" : "descending");
        }
        return head;
    }

    private Element classRow() {
        var row = new Element("tr").appendChild(name(say("grade.class"), ""));
        row.getClassList().add("class-row");
        Function<Optional<Double>, Element> cell =
                mean -> text("td", mean.map(GradeWords::mark).orElse(""));
        for (var quiz : book.quizzes()) {
            row.appendChild(cell.apply(book.grades().mean(quiz.id())));
        }
        return row.appendChild(cell.apply(book.grades().mean()));
    }

    private Element row(Person student) {
        var shown = student.account().shown().value();
        var row = new Element("tr").appendChild(name(shown, student.member().group().orElse("")));
        for (var quiz : book.quizzes()) {
            row.appendChild(
                    new Element("td")
                            .appendChild(
                                    book.grades()
                                            .grade(quiz.id(), student.account().learner())
                                            .map(g -> grade(student, quiz, g))
                                            .orElseGet(() -> text("span", ""))));
        }
        var mean =
                text(
                        "td",
                        book.grades()
                                .mean(student.account().learner())
                                .map(GradeWords::mark)
                                .orElse("–"));
        mean.getClassList().add("mean");
        return row.appendChild(mean);
    }

    private static Element name(String words, String group) {
        var name = text("th", words);
        name.setAttribute("scope", "row");
        if (!group.isEmpty()) {
            name.appendChild(text("small", group));
        }
        return name;
    }

    private Element grade(Person student, Quiz quiz, Grade grade) {
        var id = student.account().learner().value();
        var button = new Element("button");
        button.setAttribute("type", "button");
        button.setAttribute(
                "aria-label",
                GradeWords.sentence(student.account().shown().value(), quiz.name().value(), grade));
        if (address.cell()
                .filter(new GradebookAddress.At(quiz.id().value(), id)::equals)
                .isPresent()) {
            button.setAttribute("aria-current", "true");
        }
        if (grade.late()) {
            button.appendChild(mark("small", "late", say("grade.late")));
        }
        if (grade.byHand().isPresent()) {
            button.appendChild(mark("small", "hand", "✎"));
        }
        var words =
                grade.share()
                        .map(GradeWords::mark)
                        .orElseGet(() -> GradeWords.state(grade.state()));
        button.appendChild(
                grade.share().isPresent() ? text("span", words) : mark("span", "state", words));
        if (grade.papers() > 1) {
            button.appendChild(text("sup", String.valueOf(grade.papers())));
        }
        button.addEventListener("click", e -> go.accept(address.at(quiz.id().value(), id)));
        return button;
    }

    private static Element mark(String tag, String look, String words) {
        var mark = text(tag, words);
        mark.getClassList().add(look);
        return mark;
    }

    private static Element text(String tag, String words) {
        var text = new Element(tag);
        text.setText(words);
        return text;
    }
}
