package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.edit.Place;
import app.dateline.service.Authoring;
import app.dateline.service.NotThere;
import app.dateline.service.Reconciling;
import app.dateline.service.Reconciling.Decided;
import app.dateline.service.Reconciling.Waiting;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.author.DifferenceCard.Side;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.learn.OfBank;
import app.dateline.ui.parts.Dateline;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a newer edition of a bank and its authors here differ: each difference with what was before, what is here and what is in the
/// newer edition, and what is to hold. All are decided at once; those that are left wait on.
@Route(value = "bank/edition", layout = MainLayout.class)
public class EditionView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final Reconciling reconciling;
    private final Authoring authoring;
    private final SignedIn signedIn;
    private final Paragraph notice = new Paragraph();
    private final Div body = new Div();
    private final Map<Place, Side> chosen = new HashMap<>();

    EditionView(Reconciling reconciling, Authoring authoring, SignedIn signedIn) {
        this.reconciling = reconciling;
        this.authoring = authoring;
        this.signedIn = signedIn;
        addClassName("bank");
        var title = new H1(say("newer.heading"));
        title.addClassName("title");
        notice.addClassName("bad-news");
        notice.getElement().setAttribute("role", "status");
        body.addClassName("crossings");
        add(new BankTabs(EditionView.class), title, notice, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            chosen.clear();
            notice.setText("");
            show(signedIn.here().orElseThrow(NotFoundException::new));
        } catch (NotThere e) {
            throw new NotFoundException();
        }
    }

    private void show(LearnerId learner) {
        var topic = InBank.topic();
        var waiting = reconciling.waiting(learner, topic);
        var edition = authoring.desk(learner, topic).edition();
        body.removeAll();
        var lede =
                new Paragraph(
                        new Dateline(edition.subject().title()),
                        new Text(" " + say("newer.waits", waiting.differences().size())));
        lede.addClassName("lede");
        body.add(lede);
        var may = waiting.writes() && !waiting.differences().isEmpty();
        if (may) {
            body.add(
                    actions(
                            button(say("newer.all-here"), () -> all(learner, waiting, Side.HERE)),
                            button(
                                    say("newer.all-newer"),
                                    () -> all(learner, waiting, Side.NEWER))));
        }
        waiting.differences()
                .forEach(d ->
                        body.add(
                                new DifferenceCard(
                                        edition.chronicle(),
                                        d,
                                        chosen.getOrDefault(d.place(), Side.LATER),
                                        waiting.writes(),
                                        side -> chosen.put(d.place(), side))));
        if (may) {
            var save = button(say("newer.save"), () -> save(learner, waiting));
            save.addClassName("primary");
            body.add(actions(save));
        }
    }

    private static Div actions(NativeButton... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    private static NativeButton button(String words, SerializableRunnable press) {
        var button = new NativeButton(words);
        button.addClassName("button");
        button.addClickListener(e -> press.run());
        return button;
    }

    private void all(LearnerId learner, Waiting waiting, Side side) {
        waiting.differences().forEach(d -> chosen.put(d.place(), side));
        notice.setText(side == Side.HERE ? say("newer.chose-here") : say("newer.chose-newer"));
        show(learner);
    }

    private void save(LearnerId learner, Waiting waiting) {
        var newer = places(Side.NEWER);
        var here = places(Side.HERE);
        if (newer.isEmpty() && here.isEmpty()) {
            notice.setText(say("newer.none-chosen"));
            return;
        }
        switch (reconciling.decide(learner, InBank.topic(), waiting.revision(), newer, here)) {
            case Decided.Saved(var left) -> {
                chosen.clear();
                notice.setText(say("newer.saved", left));
            }
            case Decided.Refused(var faults) ->
                    notice.setText(say("newer.refused", String.join("\n", faults)));
            case Decided.Overtaken() -> {
                chosen.clear();
                notice.setText(say("newer.overtaken"));
            }
        }
        show(learner);
        notice.getElement().setAttribute("tabindex", "-1");
        notice.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private Set<Place> places(Side side) {
        return chosen.entrySet().stream()
                .filter(e -> e.getValue() == side)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public String getPageTitle() {
        return say("bank.title");
    }
}
