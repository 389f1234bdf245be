package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.service.BankHistory;
import app.dateline.service.NotThere;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.learn.OfBank;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The revisions of a bank, the latest first: when, who and why; authors go back from here.
@Route(value = "bank/history", layout = MainLayout.class)
public class HistoryView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final BankHistory history;
    private final SignedIn signedIn;
    private final Paragraph notice = new Paragraph();
    private final Div files = new Div();
    private final UnorderedList list = new UnorderedList();

    HistoryView(BankHistory history, SignedIn signedIn) {
        this.history = history;
        this.signedIn = signedIn;
        addClassName("bank");
        var title = new H1(say("bank.history"));
        title.addClassName("title");
        notice.addClassName("meta");
        notice.getElement().setAttribute("role", "status");
        list.addClassNames("rows", "revisions");
        files.addClassName("actions");
        add(new BankTabs(HistoryView.class), title, notice, files, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            notice.setText(say("history.why"));
            show(signedIn.here().orElseThrow(NotFoundException::new));
        } catch (NotThere e) {
            throw new NotFoundException();
        }
    }

    private void show(LearnerId learner) {
        var topic = InBank.topic();
        var all = history.of(learner, topic);
        var link = new Anchor(zip(learner, topic), say("history.files"));
        link.addClassName("button");
        files.removeAll();
        files.add(link);
        list.removeAll();
        all.forEach(e -> list.add(row(learner, e, all)));
    }

    private DownloadHandler zip(LearnerId learner, String topic) {
        return event -> {
            var files = history.files(learner, topic);
            event.setFileName(topic + ".zip");
            event.setContentType("application/zip");
            try (var zip = new ZipOutputStream(event.getOutputStream())) {
                for (var file : new TreeMap<>(files).entrySet()) {
                    zip.putNextEntry(new ZipEntry(topic + "/" + file.getKey()));
                    zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        };
    }

    private ListItem row(LearnerId learner, BankHistory.Entry entry, List<BankHistory.Entry> all) {
        var head = entry.revision();
        var why = new Paragraph(head.why());
        var who =
                new Paragraph(
                        say(
                                "history.by",
                                Clocks.moment(head.at()),
                                entry.author().orElseGet(() -> maker(head.who()))));
        who.addClassName("meta");
        var item = new ListItem(new Div(why, who));
        var latest = all.getFirst().revision();
        if (history.writes(learner)) {
            if (!head.equals(latest)) {
                item.add(back(learner, latest, head.hash(), say("history.back"), head.why()));
            } else if (all.size() > 1) {
                head.parent()
                        .ifPresent(p ->
                                item.add(
                                        back(learner, latest, p, say("history.undo"), head.why())));
            }
        }
        return item;
    }

    private static String maker(String who) {
        return switch (who) {
            case Revision.SHIPPED -> say("history.shipped");
            case Revision.MERGED -> say("history.merged");
            default -> say("history.gone");
        };
    }

    private NativeButton back(
            LearnerId learner, Revisions.Head latest, String to, String words, String of) {
        var button = new NativeButton(words);
        button.addClassName("button");
        button.getElement().setAttribute("aria-label", words + ": " + of);
        button.addClickListener(e -> {
            var done = history.back(learner, InBank.topic(), latest.hash(), to);
            notice.setText(done ? say("change.saved") : say("history.changed"));
            show(learner);
        });
        return button;
    }

    @Override
    public String getPageTitle() {
        return say("bank.title");
    }
}
