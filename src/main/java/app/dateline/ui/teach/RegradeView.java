package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Regrade;
import app.dateline.classroom.quiz.Regrade.Policy;
import app.dateline.service.Attending;
import app.dateline.service.Regrading;
import app.dateline.service.Regrading.Outlook;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.FormTick;
import app.dateline.ui.parts.Headed;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What corrections of the facts make of a quiz: which questions they reach, old and new marks by each policy, and what students
/// read. The policy is in the address; nothing is marked anew before it is applied.
@Route(value = "course/:course/quizzes/:quiz/regrade", layout = MainLayout.class)
public class RegradeView extends CoursePage {
    private static final String QUIZ = "quiz";
    private static final String POLICY = "policy";
    private static final String NOTICE = "notice";
    private static final String SURE = "sure";
    private static final int LINES = 5;

    private final Regrading regrading;
    private final InstantSource clock;
    private final Div said = new Div();
    private final Div content = new Div();

    RegradeView(Attending attending, Regrading regrading, SignedIn signedIn, InstantSource clock) {
        super(attending, signedIn, CourseTabs.Tab.QUIZZES);
        this.regrading = regrading;
        this.clock = clock;
        addClassName("fix");
        said.getElement().setAttribute("role", "status");
        said.addClassName("outcome-line");
    }

    @Override
    void show(LearnerId learner, Attending.Place place, BeforeEnterEvent event) {
        var id = new QuizId(event.getRouteParameters().get(QUIZ).orElse(""));
        var outlook = regrading.outlook(learner, id);
        if (!outlook.quiz().course().equals(place.course().id())) {
            throw new NotFoundException();
        }
        add(content);
        draw(learner, outlook, policy(event));
    }

    private static Policy policy(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(POLICY)
                .flatMap(p ->
                        Arrays.stream(Policy.values()).filter(v -> name(v).equals(p)).findFirst())
                .orElse(Policy.RAISE);
    }

    private void draw(LearnerId learner, Outlook outlook, Policy policy) {
        content.removeAll();
        content.add(opening(outlook), said);
        if (outlook.pending()) {
            var columns = new Div(new RegradeFacts(outlook), decision(learner, outlook, policy));
            columns.addClassName("fix-cols");
            content.add(columns);
        }
        if (!outlook.done().isEmpty()) {
            content.add(new Headed(say("regrade.done"), done(outlook.done())));
        }
    }

    private static String name(Policy policy) {
        return policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Component opening(Outlook outlook) {
        var course = outlook.course().id();
        var crumb =
                new Paragraph(
                        new RouterLink(
                                outlook.quiz().name().value(),
                                QuizView.class,
                                QuizView.of(course, outlook.quiz().id())));
        crumb.addClassName("crumb");
        var title = new H1(say("regrade.title"));
        title.addClassName("title");
        var words =
                outlook.pending()
                        ? say(
                                "regrade.stands",
                                outlook.questions().size(),
                                outlook.effects().getOrDefault(Policy.RAISE, List.of()).size(),
                                outlook.running())
                        : outlook.done().isEmpty()
                                ? say("regrade.nothing")
                                : say("regrade.decided");
        return new Div(crumb, title, new Lede(clock.instant(), words));
    }

    private Component decision(LearnerId learner, Outlook outlook, Policy policy) {
        var effects = outlook.effects().getOrDefault(policy, List.of());
        var counts = new Paragraph(RegradeWords.counts(effects));
        counts.addClassName("h3");
        var falling = RegradeWords.falling(effects);
        var notice =
                FormLine.several(say("regrade.notice-label"), NOTICE, LINES, Regrade.LONGEST)
                        .help(say("regrade.notice-help"))
                        .value(RegradeWords.notice(outlook));
        var parts = new ArrayList<Component>(List.of(counts, notice));
        if (falling > 0) {
            parts.add(new FormTick(say("regrade.sure", falling), SURE, say("regrade.sure-why")));
        }
        var form =
                new SentForm(
                        say("regrade.apply", effects.size()),
                        sent -> apply(learner, outlook, policy, sent, falling > 0),
                        parts.toArray(Component[]::new));
        var marks = new Headed(say("regrade.marks"), policies(outlook, policy));
        if (effects.isEmpty()) {
            var none = new Paragraph(say("regrade.nobody"));
            none.addClassName("meta");
            marks.add(none);
        } else {
            marks.add(new RegradeTable(effects, policy));
        }
        var right = new Div(marks, new Headed(say("regrade.tells"), form));
        right.addClassName("pile");
        return right;
    }

    /// One of four, each with what it would do; the choice is a place to come back to.
    private Component policies(Outlook outlook, Policy chosen) {
        var group = new Element("fieldset");
        group.getClassList().add("pol");
        var legend = new Element("legend");
        legend.setText(say("regrade.how"));
        legend.getClassList().add("visually-hidden");
        group.appendChild(legend);
        for (var policy : Policy.values()) {
            var input = new Element("input");
            input.setAttribute("type", "radio");
            input.setAttribute("name", POLICY);
            input.setAttribute("checked", policy == chosen);
            input.addEventListener("change", e -> go(policy));
            var name = new Element("b");
            name.setText(RegradeWords.policy(policy));
            var means = new Element("small");
            means.setText(
                    RegradeWords.counts(outlook.effects().getOrDefault(policy, List.of()))
                            + " "
                            + RegradeWords.policyMeans(policy));
            group.appendChild(
                    new Element("label")
                            .appendChild(input, new Element("span").appendChild(name, means)));
        }
        var box = new Div();
        box.getElement().appendChild(group);
        return box;
    }

    private static void go(Policy policy) {
        var ui = UI.getCurrent();
        ui.navigate(
                ui.getActiveViewLocation().getPath(),
                QueryParameters.simple(Map.of(POLICY, name(policy))));
    }

    private void apply(
            LearnerId learner, Outlook outlook, Policy policy, Sent sent, boolean lowers) {
        if (lowers && !sent.ticked().contains(SURE)) {
            tell("care", say("regrade.not-sure"));
            return;
        }
        var quiz = outlook.quiz().id();
        switch (regrading.apply(
                learner, quiz, outlook.now().revision(), policy, sent.text(NOTICE))) {
            case Regrading.Outcome.Applied _ -> {
                draw(learner, regrading.outlook(learner, quiz), policy);
                tell("good", say("regrade.applied"));
            }
            case Regrading.Outcome.Overtaken _ -> {
                draw(learner, regrading.outlook(learner, quiz), policy);
                tell("care", say("regrade.overtaken"));
            }
            case Regrading.Outcome.Refused(var why) -> tell("bad", why);
        }
    }

    private void tell(String look, String words) {
        var line = new Paragraph(words);
        line.addClassNames("outcome", look);
        said.removeAll();
        said.add(line);
    }

    private static Component done(List<Regrade> regrades) {
        var list = new UnorderedList();
        list.addClassNames("rows", "plain-rows");
        for (var regrade : regrades.reversed()) {
            var what = new Paragraph(regrade.notice());
            what.addClassName("copy");
            var how =
                    new Paragraph(
                            say(
                                    "regrade.was-applied",
                                    Clocks.moment(regrade.at()),
                                    RegradeWords.policy(regrade.policy())));
            how.addClassName("meta");
            list.add(new ListItem(new Div(what, how)));
        }
        return list;
    }
}
