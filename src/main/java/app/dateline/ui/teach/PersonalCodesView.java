package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Account;
import app.dateline.classroom.Course;
import app.dateline.service.Attending;
import app.dateline.service.CodeGiving;
import app.dateline.service.CodeGiving.Slip;
import app.dateline.service.CodeGiving.Student;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Headed;
import app.dateline.ui.parts.TwoSteps;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Stream;

/// The personal codes of a course, for those who teach it: given to one student or to all, shown once, and printed as slips.
@Route(value = "course/:course/personal-codes", layout = MainLayout.class)
public class PersonalCodesView extends CoursePage {
    private final CodeGiving giving;
    private final Div slips = new Div();
    private final Div students = new Div();
    private List<Slip> shown = List.of();

    PersonalCodesView(Attending attending, CodeGiving giving, SignedIn signedIn) {
        super(attending, signedIn, CourseTabs.Tab.STUDENTS);
        this.giving = giving;
        slips.addClassName("slips-place");
        slips.getElement().setAttribute("aria-live", "polite");
        students.addClassName("settings");
    }

    @Override
    void show(LearnerId learner, Attending.Place place, BeforeEnterEvent event) {
        var title = new H1(say("codes.heading"));
        title.addClassName("title");
        var copy = new Paragraph(say("codes.copy"));
        copy.addClassNames("copy", "quiet");
        shown = List.of();
        slips.removeAll();
        add(title, copy, slips, students);
        list(learner, place.course());
    }

    private void list(LearnerId learner, Course course) {
        students.removeAll();
        var all = giving.students(learner, course.id());
        if (all.isEmpty()) {
            var nobody = new Paragraph(say("roster.nobody"));
            nobody.addClassName("quiet");
            students.add(nobody);
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("rows", "devices");
        all.forEach(s -> list.add(row(learner, course, s)));
        students.add(forAll(learner, course, all), new Headed(say("roster.students"), list));
    }

    private Component forAll(LearnerId learner, Course course, List<Student> all) {
        var able = all.stream().filter(Student::mayHave).toList();
        var without = able.stream().filter(s -> s.since().isEmpty()).toList();
        var actions = new Div();
        actions.addClassName("actions");
        if (!without.isEmpty()) {
            var give = new Button(say("codes.give-missing", without.size()));
            give.addThemeVariants(ButtonVariant.PRIMARY);
            give.setDisableOnClick(true);
            give.addClickListener(e -> give(learner, course, without));
            actions.add(give);
        }
        if (without.size() < able.size()) {
            actions.add(
                    new TwoSteps(
                            new TwoSteps.Words(
                                    say("codes.renew-all"),
                                    say("codes.renew-sure"),
                                    say("codes.renew-yes"),
                                    say("codes.renew-no")),
                            () -> List.of(say("codes.renew-what")),
                            () -> give(learner, course, able)));
        }
        return actions;
    }

    private ListItem row(LearnerId learner, Course course, Student student) {
        var account = student.account();
        var shown = new Paragraph(account.shown().value());
        var state = new Paragraph(account.name() + " · " + state(student));
        state.addClassName("meta");
        var row = new ListItem(new Div(shown, state));
        if (student.mayHave()) {
            row.add(actions(learner, course, student));
        }
        return row;
    }

    private static String state(Student student) {
        return !student.mayHave()
                ? say("codes.not-yours")
                : student.since()
                        .map(since -> say("codes.since", Clocks.moment(since)))
                        .orElseGet(() -> say("codes.none"));
    }

    private Component actions(LearnerId learner, Course course, Student student) {
        var account = student.account();
        var has = student.since().isPresent();
        var give = new Button(has ? say("codes.renew") : say("codes.give"));
        give.getElement()
                .setAttribute(
                        "aria-label",
                        has
                                ? say("codes.renew-of", account.shown())
                                : say("codes.give-of", account.shown()));
        give.setDisableOnClick(true);
        give.addClickListener(e -> give(learner, course, List.of(student)));
        var actions = new Div(give);
        actions.addClassName("actions");
        if (has) {
            var back = new Button(say("codes.take-back"));
            back.getElement().setAttribute("aria-label", say("codes.take-of", account.shown()));
            back.setDisableOnClick(true);
            back.addClickListener(e -> {
                giving.takeBack(learner, course.id(), account.learner());
                show(course, without(List.of(account)));
                list(learner, course);
            });
            actions.add(back);
        }
        return actions;
    }

    private void give(LearnerId learner, Course course, List<Student> to) {
        var given =
                giving.give(
                        learner, course.id(), to.stream().map(s -> s.account().learner()).toList());
        var renewed = given.stream().map(Slip::account).toList();
        show(course, Stream.concat(given.stream(), without(renewed).stream()).toList());
        if (given.size() < to.size()) {
            var busy = new Paragraph(say("codes.busy", given.size(), to.size()));
            busy.addClassName("bad-news");
            slips.addComponentAsFirst(busy);
        }
        list(learner, course);
    }

    private List<Slip> without(List<Account> over) {
        return shown.stream().filter(slip -> !over.contains(slip.account())).toList();
    }

    /// The slips made since the page was opened, as far as they still hold.
    private void show(Course course, List<Slip> holding) {
        shown = holding;
        slips.removeAll();
        if (!holding.isEmpty()) {
            slips.add(new CodeSlips(course, holding));
        }
    }
}
