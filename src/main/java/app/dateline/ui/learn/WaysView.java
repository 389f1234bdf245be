package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.chronicle.Vocabulary;
import app.dateline.service.ReviewDay;
import app.dateline.service.Reviewing;
import app.dateline.service.Settings;
import app.dateline.study.LearnerId;
import app.dateline.study.Limits;
import app.dateline.study.Study;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Count;
import app.dateline.ui.parts.Headed;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Other cards than those the day asks, each choice with how many it has now; the limits of today; and what was put aside.
@Route(value = "review/ways", layout = MainLayout.class)
public class WaysView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private static final List<Study> CHOICES =
            List.of(
                    new Study.Forgotten(),
                    new Study.Ahead(1),
                    new Study.Ahead(3),
                    new Study.Ahead(7));

    private final Reviewing reviewing;
    private final Settings settings;
    private final Guest guest;
    private final Paragraph kept = new Paragraph();

    WaysView(Reviewing reviewing, Settings settings, Guest guest) {
        this.reviewing = reviewing;
        this.settings = settings;
        this.guest = guest;
        addClassNames("settings", "ways");
        kept.addClassNames("meta", "kept");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        kept.setText("");
        var title = new H1(say("ways.heading"));
        title.addClassName("title");
        var back = InBank.link(say("ways.back"), ReviewView.class);
        back.addClassName("link");
        add(new Div(back, title, kept));
        guest.here().ifPresentOrElse(this::offer, () -> add(preview()));
    }

    private void offer(LearnerId learner) {
        var topic = InBank.topic();
        var day = reviewing.day(learner, topic, Study.DAY, Clocks.zone());
        var subjects = subjects(day.edition());
        var choices = new ArrayList<>(CHOICES);
        subjects.forEach(s -> choices.add(new Study.About(s.id())));
        var left = reviewing.left(learner, topic, choices, Clocks.zone());
        add(
                new Headed(say("ways.beside"), Pictures.meta(say("ways.beside-why")), beside(left)),
                new Headed(
                        say("ways.topic"),
                        Pictures.meta(say("ways.topic-why")),
                        list(
                                subjects.stream()
                                        .map(s -> way(s.name(), new Study.About(s.id()), left)))),
                new Headed(say("ways.new"), preview()),
                new Headed(say("ways.today"), today(learner, topic, day)),
                new Headed(say("ways.aside"), aside(day)));
    }

    private static Component beside(Map<Study, Integer> left) {
        return list(CHOICES.stream().map(study -> way(name(study), study, left)));
    }

    private static String name(Study study) {
        return switch (study) {
            case Study.Day _ -> say("offers.day");
            case Study.Forgotten _ -> say("ways.forgotten", Study.Forgotten.DAYS);
            case Study.Ahead ahead -> say("ways.ahead", ahead.days());
            case Study.About about -> about.subject();
        };
    }

    /// Topics of which there are cards.
    private static List<Vocabulary.Topic> subjects(Edition edition) {
        var used =
                edition.cards().stream()
                        .flatMap(c -> c.facts().stream())
                        .flatMap(f -> edition.chronicle().event(f.event()).topics().stream())
                        .distinct()
                        .toList();
        return edition.chronicle().vocabulary().topics().values().stream()
                .filter(t -> used.contains(t.id()))
                .sorted(Comparator.comparing(Vocabulary.Topic::name))
                .toList();
    }

    /// A choice that has no card now is said, but leads nowhere.
    private static ListItem way(String words, Study study, Map<Study, Integer> left) {
        var count = left.getOrDefault(study, 0);
        var name = count > 0 ? StudyAddress.link(words, study) : new Span(words);
        var cards = new Span(say("ways.cards", count));
        cards.addClassName("meta");
        return new ListItem(name, cards);
    }

    private static Component preview() {
        var link = InBank.link(say("ways.preview"), PreviewView.class);
        link.addClassName("button");
        return new Div(new Div(link), Pictures.meta(say("ways.preview-why")));
    }

    private Component today(LearnerId learner, String topic, ReviewDay day) {
        var usual = Limits.of(settings.of(Optional.of(learner)).review());
        var fields =
                new Div(
                        new Count(
                                say("ways.new-today"),
                                day.limits().fresh(),
                                n -> limit(learner, topic, l -> l.withFresh(n))),
                        new Count(
                                say("ways.reviews-today"),
                                day.limits().reviews(),
                                n -> limit(learner, topic, l -> l.withReviews(n))));
        fields.addClassName("counts");
        return new Div(
                fields, Pictures.meta(say("ways.today-why", usual.fresh(), usual.reviews())));
    }

    private void limit(LearnerId learner, String topic, UnaryOperator<Limits> change) {
        reviewing.limit(learner, topic, change, Clocks.zone());
        kept.setText(say("ways.kept"));
    }

    private static Component aside(ReviewDay day) {
        var link = InBank.link(say("cards.heading"), CardsView.class);
        link.addClassName("button");
        return new Div(
                Pictures.meta(
                        say(
                                "ways.aside-counts",
                                day.suspended().size(),
                                day.flagged().size(),
                                day.leeches().size())),
                new Div(link));
    }

    private static UnorderedList list(Stream<ListItem> ways) {
        var list = new UnorderedList();
        list.addClassName("waylist");
        ways.forEach(list::add);
        return list;
    }

    @Override
    public String getPageTitle() {
        return say("ways.title");
    }
}
