package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Attending;
import app.dateline.service.Authoring;
import app.dateline.service.Banks;
import app.dateline.service.MyAccount;
import app.dateline.service.Teaching;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.AccountLink;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The frame of every place: masthead above, on a phone the places at the foot.
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final String OF_THE_TIMELINE = "(event|actor|fact)/.*";

    private final Main page = new Main();
    private final RouterLink wordmark = new RouterLink(say("app.name"), TodayView.class);
    private final List<RouterLink> links = new ArrayList<>();
    private final Optional<Anchor> banks;
    private final Optional<Anchor> courses;
    private final Anchor coursesBelow = address("courses", "");
    private final BankPicker bank;
    private final AccountLink account;
    private final Anchor done;
    private final Guest guest;
    private final SignedIn signedIn;
    private final Attending attending;
    private final Teaching teaching;

    MainLayout(
            Banks all,
            Guest guest,
            SignedIn signedIn,
            MyAccount accounts,
            Authoring authoring,
            Attending attending,
            Teaching teaching) {
        bank = new BankPicker(all, guest);
        account = new AccountLink(signedIn, accounts);
        done = address("done", say("place.done"));
        done.addClassName("done");
        this.guest = guest;
        this.signedIn = signedIn;
        this.attending = attending;
        this.teaching = teaching;
        courses = signedIn.here().map(_ -> address("courses", say("place.courses")));
        banks =
                signedIn.here()
                        .filter(authoring::reads)
                        .map(_ -> address("bank", say("place.bank")));
        addClassName("frame");
        page.addClassName("page");
        page.setId("main");
        add(skip(), masthead(), page, tabbar());
    }

    /// An address and no class: the frame is made where the views of teachers and authors are not.
    private static Anchor address(String path, String words) {
        var anchor = new Anchor(path, words);
        anchor.getElement().setAttribute("router-link", true);
        return anchor;
    }

    private static Component skip() {
        var skip = new Anchor("#main", say("frame.skip"));
        skip.addClassName("skip");
        return skip;
    }

    private Header masthead() {
        wordmark.addClassName("wordmark");
        var dash = new Element("i");
        dash.setText("—");
        dash.setAttribute("aria-hidden", "true");
        wordmark.getElement().appendChild(dash);
        var nav =
                new Nav(
                        link(say("place.today"), TodayView.class),
                        link(say("place.practise"), PractiseView.class),
                        link(say("place.review"), ReviewView.class),
                        link(say("place.timeline"), TimelineView.class),
                        link(say("place.progress"), ProgressView.class));
        courses.ifPresent(nav::add);
        banks.ifPresent(nav::add);
        nav.getElement().setAttribute("aria-label", say("frame.main"));
        var settings = link(say("place.settings"), SettingsView.class);
        settings.addClassName("me");
        var head = new Header(new Div(wordmark, bank, nav, settings, account, done));
        head.addClassName("masthead");
        return head;
    }

    private Nav tabbar() {
        var nav =
                new Nav(
                        tab(Icon.TODAY, say("place.today"), TodayView.class),
                        tab(Icon.PENCIL, say("place.practise"), PractiseView.class),
                        tab(Icon.CARDS, say("place.review"), ReviewView.class),
                        tab(Icon.TIMELINE, say("place.timeline"), TimelineView.class),
                        tab(Icon.PROGRESS, say("place.progress"), ProgressView.class));
        coursesBelow.add(Icon.PERSON.draw(20, 1.6), new Span(say("place.courses")));
        nav.add(coursesBelow);
        nav.addClassName("tabbar");
        nav.getElement().setAttribute("aria-label", say("frame.main-phone"));
        return nav;
    }

    private RouterLink link(String words, Class<? extends Component> target) {
        var link = new RouterLink(words, target);
        links.add(link);
        return link;
    }

    private RouterLink tab(Icon icon, String words, Class<? extends Component> target) {
        var link = new RouterLink(target);
        link.add(icon.draw(20, 1.6), new Span(words));
        links.add(link);
        return link;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        var query = InBank.asking(QueryParameters.empty());
        bank.show(here);
        account.show(here);
        done.setVisible(guest.shares());
        wordmark.setQueryParameters(query);
        courses.ifPresent(c -> current(c, here.equals("courses"), here.startsWith("course/")));
        current(coursesBelow, here.equals("courses"), here.startsWith("course/"));
        coursesBelow.setVisible(signedIn.here().filter(this::hasCourses).isPresent());
        banks.ifPresent(b -> {
            b.setHref(InBank.address("bank"));
            current(b, here.equals("bank"), here.startsWith("bank/"));
        });
        links.forEach(link -> {
            link.setQueryParameters(QueryParameters.empty());
            var href = link.getHref();
            link.setQueryParameters(query);
            current(
                    link,
                    href.equals(here),
                    (href.equals("timeline") && here.matches(OF_THE_TIMELINE))
                            || (!href.isEmpty() && here.startsWith(href + "/")));
        });
    }

    /// At the foot of a phone is room only for those who are in a course, or may begin one.
    private boolean hasCourses(LearnerId learner) {
        return teaching.mayBegin(learner) || !attending.places(learner).isEmpty();
    }

    private static void current(Component link, boolean page, boolean within) {
        if (page) {
            link.getElement().setAttribute("aria-current", "page");
        } else if (within) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
