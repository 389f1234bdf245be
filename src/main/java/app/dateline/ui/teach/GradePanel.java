package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Grade;
import app.dateline.classroom.quiz.HandMark;
import app.dateline.classroom.quiz.Paper;
import app.dateline.service.Marks;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;

/// One grade: the papers it comes of, the mark set by hand in its place, and how it came about.
final class GradePanel extends Aside {
    private static final String MARK = "mark";
    private static final String WHY = "why";
    private static final int SHORT = 6;

    private final Marks marks;
    private final LearnerId learner;
    private final Marks.Cell cell;
    private final Runnable again;
    private final FormLine mark;
    private final FormLine why;

    GradePanel(Marks marks, LearnerId learner, Marks.Cell cell, Runnable closed, Runnable again) {
        this.marks = marks;
        this.learner = learner;
        this.cell = cell;
        this.again = again;
        addClassNames("sheet", "pile", "grade-panel");
        var grade = cell.grade();
        mark =
                new FormLine(say("grade.set"), MARK, "text", "off", SHORT)
                        .help(
                                grade.computed()
                                        .map(c -> say("grade.instead", GradeWords.mark(c)))
                                        .orElse(say("grade.out-of-ten")))
                        .value(grade.byHand().map(GradeWords::mark).orElse(""));
        why =
                new FormLine(say("grade.why"), WHY, "text", "off", HandMark.LONGEST)
                        .value(
                                grade.byHand().isPresent()
                                        ? cell.byHand().getLast().mark().why()
                                        : "");
        add(head(closed), papers(), new SentForm(say("grade.save"), this::save, mark, why));
        grade.byHand().ifPresent(_ -> add(back()));
        if (!cell.byHand().isEmpty()) {
            add(history());
        }
    }

    private Component head(Runnable closed) {
        var title = new H2(say("grade.title", cell.student().shown(), cell.quiz().name()));
        title.addClassName("section");
        title.getElement().setAttribute("tabindex", "-1");
        title.getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}))");
        var close = new Button(Icon.CLOSE.draw(16, 1.8));
        close.addClassNames("plain", "icon");
        close.getElement().setAttribute("aria-label", say("grade.close"));
        close.addClickListener(e -> closed.run());
        var head = new Div(title, close);
        head.addClassName("panel-head");
        return head;
    }

    private Component papers() {
        var list = new UnorderedList();
        list.addClassNames("rows", "plain-rows");
        var chosen =
                Grade.chosen(
                        cell.quiz().plan().terms().counting(),
                        cell.papers().stream().filter(Paper::counts).toList());
        for (var paper : cell.papers()) {
            var number =
                    new Paragraph(
                            new RouterLink(
                                    say("paper.number", paper.start().number()),
                                    ScriptView.class,
                                    ScriptView.of(
                                            cell.quiz().course().value(),
                                            paper.id(),
                                            Optional.empty())));
            number.addClassName("h3");
            var when = new Paragraph(GradeWords.written(paper));
            when.addClassName("meta");
            var earned = new Span(paper.counts() ? GradeWords.mark(Grade.share(paper)) : "–");
            earned.addClassName("num");
            if (chosen.filter(paper::equals).isPresent()) {
                earned.addClassName("counts");
            }
            list.add(new ListItem(new Div(number, when), earned));
        }
        if (cell.papers().isEmpty()) {
            var none = new Paragraph(say("paper.none"));
            none.addClassName("meta");
            return none;
        }
        var rule =
                new Paragraph(
                        cell.papers().size() > 1
                                ? QuizWords.counting(cell.quiz().plan().terms().counting())
                                : "");
        rule.addClassName("meta");
        return new Div(list, rule);
    }

    private void save(Sent sent) {
        var read = read(sent.text(MARK));
        if (read.isEmpty()) {
            mark.wrong(say("grade.wrong"));
        } else {
            set(read, sent.text(WHY));
        }
    }

    private void set(Optional<Double> share, String reason) {
        marks.set(learner, cell.quiz().id(), cell.student().learner(), share, reason);
        again.run();
    }

    /// "8.5" or "8,5", from 0 to 10, as a share.
    static Optional<Double> read(String text) {
        var typed = text.strip().replace(',', '.');
        if (!typed.matches("[0-9]{1,2}([.][0-9]{1,3})?")) {
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(typed) / GradeWords.TEN).filter(s -> s <= 1);
    }

    private Component back() {
        var back =
                new Button(
                        cell.grade()
                                .computed()
                                .map(c -> say("grade.back-to", GradeWords.mark(c)))
                                .orElse(say("grade.back")));
        back.addClickListener(e -> set(Optional.empty(), ""));
        var actions = new Div(back);
        actions.addClassName("actions");
        return actions;
    }

    private Component history() {
        var list = new UnorderedList();
        list.addClassName("mark-history");
        for (var set : cell.byHand().reversed()) {
            var who = set.by().map(a -> a.shown().value()).orElse(say("grade.somebody"));
            var what =
                    set.mark()
                            .share()
                            .map(s -> say("grade.was-set", who, GradeWords.mark(s)))
                            .orElseGet(() -> say("grade.was-taken-back", who));
            var when = new Span(Clocks.moment(set.mark().at()));
            when.addClassName("meta");
            var item = new ListItem(when, new Paragraph(what));
            if (!set.mark().why().isEmpty()) {
                var reason = new Paragraph("“" + set.mark().why() + "”");
                reason.addClassName("meta");
                item.add(reason);
            }
            list.add(item);
        }
        return new NativeDetails(say("grade.history"), list);
    }
}
