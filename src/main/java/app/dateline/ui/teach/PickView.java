package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.HandPicked;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.question.QuestionId;
import app.dateline.service.Attending;
import app.dateline.service.BankDesk;
import app.dateline.service.Picking;
import app.dateline.service.Quizzing;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.author.QuestionFilter;
import app.dateline.ui.author.QuestionSearch;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The questions of a quiz, chosen by hand: the list, and the bank to choose from. Each change is kept at once; what is looked for is in the
/// address.
@Route(value = "course/:course/quizzes/:quiz/questions", layout = MainLayout.class)
public class PickView extends CoursePage {
    private final Quizzing quizzing;
    private final Picking picking;
    private final InstantSource clock;
    private final Paragraph state = new Paragraph();
    private final Div chosen = new Div();
    private final Div search = new Div();
    private final Div found = new Div();
    private Optional<Open> open = Optional.empty();
    private Optional<PickFrom> from = Optional.empty();
    private Optional<QuestionSearch> fields = Optional.empty();
    private QuestionFilter filter = QuestionFilter.ALL;
    private int draws;

    PickView(
            Attending attending,
            Quizzing quizzing,
            Picking picking,
            SignedIn signedIn,
            InstantSource clock) {
        super(attending, signedIn, CourseTabs.Tab.QUIZZES);
        this.quizzing = quizzing;
        this.picking = picking;
        this.clock = clock;
        state.addClassName("tag");
        state.getElement().setAttribute("role", "status");
    }

    private record Open(LearnerId learner, Quiz quiz, BankDesk desk) {
        Content content() {
            return quiz.plan().content();
        }
    }

    @Override
    void show(LearnerId learner, Attending.Place place, BeforeEnterEvent event) {
        var id = new QuizId(event.getRouteParameters().get("quiz").orElse(""));
        var quiz = quizzing.quiz(learner, id);
        if (!quiz.course().equals(place.course().id())) {
            throw new NotFoundException();
        }
        if (!quiz.draft()) {
            event.forwardTo(QuizView.class, QuizView.of(quiz.course(), id));
            return;
        }
        open = Optional.of(new Open(learner, quiz, picking.desk(learner, id)));
        filter = QuestionFilter.read(event.getLocation().getQueryParameters());
        add(opening(quiz), columns());
        state.setText(QuizWords.state(quiz, clock.instant()));
        list();
        look();
    }

    private Open here() {
        return open.orElseThrow();
    }

    private Div opening(Quiz quiz) {
        var crumb =
                new Paragraph(
                        new RouterLink(
                                quiz.name().value(),
                                QuizView.class,
                                QuizView.of(quiz.course(), quiz.id())));
        crumb.addClassName("crumb");
        var title = new H1(say("pick.heading"));
        title.addClassName("title");
        var opening = new Div(new Div(crumb, title), state);
        opening.addClassName("ed-open");
        return opening;
    }

    private Div columns() {
        var bank = new Section(heading(say("pick.bank")), search, found);
        bank.addClassName("pick-bank");
        var columns = new Div(new Section(chosen), bank);
        columns.addClassName("pick-cols");
        return columns;
    }

    private static H2 heading(String words) {
        var heading = new H2(words);
        heading.addClassName("section");
        return heading;
    }

    /// The list anew.
    private PickedList list() {
        var content = here().content();
        var ids = content.fixed();
        var picked = new HandPicked(ids, content.selection().disputes(), here().desk().edition());
        var list = new PickedList(here().desk(), ids, picked, this::change);
        chosen.removeAll();
        chosen.add(heading(say("pick.chosen", ids.size(), capital(number(ids.size())))));
        if (ids.isEmpty()) {
            chosen.add(none(content));
        } else {
            chosen.add(list);
        }
        return list;
    }

    private Div none(Content content) {
        var none = new Paragraph(say("pick.none"));
        none.addClassNames("copy", "quiet");
        var draw = new Button(say("pick.draw", number(content.count()), content.count()));
        draw.addClickListener(e -> {
            draws++;
            keep(picking.draw(here().learner(), here().quiz().id(), draws));
        });
        return new Div(none, draw);
    }

    private void look() {
        var asked =
                new QuestionSearch(
                        here().desk(), filter, this::type, pick -> go(pick.apply(filter)));
        fields = Optional.of(asked);
        search.removeAll();
        search.add(asked);
        find();
    }

    private void find() {
        var questions = filter.of(here().desk());
        var rows = new PickFrom(here().desk(), questions, here().content(), this::add);
        from = Optional.of(rows);
        found.removeAll();
        found.add(rows);
        fields.ifPresent(f -> f.count(questions.size(), here().desk().made().questions().size()));
    }

    /// Words change what is found as they are written; the address follows, the history does not fill.
    private void type(String words) {
        filter = filter.words(words.strip());
        var ui = UI.getCurrent();
        ui.getPage()
                .getHistory()
                .replaceState(
                        null, new Location(ui.getActiveViewLocation().getPath(), query(filter)));
        find();
    }

    /// A step that "back" takes back.
    private static void go(QuestionFilter next) {
        var ui = UI.getCurrent();
        ui.navigate(ui.getActiveViewLocation().getPath(), query(next));
    }

    private static QueryParameters query(QuestionFilter filter) {
        return QueryParameters.simple(filter.pairs());
    }

    private void add(QuestionId question) {
        keep(Stream.concat(here().content().fixed().stream(), Stream.of(question)).toList());
    }

    private void change(PickedList.Change change) {
        var list = keep(change.to());
        if (here().content().fixed().equals(change.to())) {
            list.follow(change);
        }
    }

    /// Keeps the list as it is to be; gives it as it is shown now.
    private PickedList keep(List<QuestionId> questions) {
        var quiz = here().quiz();
        var plan = quiz.plan();
        var outcome =
                quizzing.save(
                        here().learner(),
                        quiz.planned(plan.asking(plan.content().choosing(questions))));
        switch (outcome) {
            case Quizzing.Outcome.Done(var kept) -> {
                stand(kept);
                var now = clock.instant();
                state.setText(say("quiz.saved", QuizWords.state(kept, now), Clocks.second(now)));
            }
            case Quizzing.Outcome.Changed(var theirs) -> {
                stand(theirs);
                state.setText(say("quiz.changed"));
            }
            case Quizzing.Outcome.Refused(var why) -> state.setText(QuizWords.why(why.getFirst()));
        }
        var list = list();
        from.ifPresent(rows -> rows.show(here().content()));
        return list;
    }

    private void stand(Quiz quiz) {
        open = Optional.of(new Open(here().learner(), quiz, here().desk()));
    }
}
