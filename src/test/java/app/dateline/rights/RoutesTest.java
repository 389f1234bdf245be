package app.dateline.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.rights.RoutesTest.Way.Seen;
import app.dateline.service.Editions;
import app.dateline.ui.account.SignInView;
import app.dateline.ui.learn.LostView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.context.ContextConfiguration;

/// Every address of the application, opened by everybody: what is somebody else's reads as what is not there.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui")
class RoutesTest extends SpringBrowserlessTest {
    private static final String NOBODYS = "019a0000-0000-7000-8000-00000000abcd";

    @Autowired private ApplicationContext beans;

    /// A row: a route, an address of it, who sees it, and what anybody else does.
    record Way(String route, Function<Cast, String> address, Set<Person> may, Seen otherwise) {
        enum Seen {
            PAGE,
            LOST,
            SIGN_IN,

            /// Whoever is not signed in is asked to, whether there is such a thing or not; to others it is lost.
            SIGN_IN_OR_LOST
        }

        static Way open(String route) {
            return open(route, route);
        }

        static Way open(String route, String address) {
            return new Way(route, c -> address, Row.ALL, Seen.LOST);
        }

        /// Of a student's own: who is not signed in may do so, and for anybody else it is not there.
        static Way own(String route, Function<Cast, String> address, Set<Person> may) {
            return new Way(route, address, may, Seen.SIGN_IN_OR_LOST);
        }

        Seen to(Person person) {
            if (may.contains(person)) {
                return Seen.PAGE;
            }
            return otherwise != Seen.SIGN_IN_OR_LOST
                    ? otherwise
                    : Row.ANY_ACCOUNT.contains(person) ? Seen.LOST : Seen.SIGN_IN;
        }

        @Override
        public String toString() {
            return route;
        }
    }

    private static final Set<Person> STUDENT = EnumSet.of(Person.STUDENT);

    static List<Way> ways() {
        return List.of(
                Way.open(""),
                Way.open("practise"),
                Way.open("review"),
                Way.open("review/cards"),
                Way.open("review/preview"),
                Way.open("review/ways"),
                Way.open("timeline"),
                Way.open("timeline/articles"),
                Way.open("timeline/search"),
                Way.open("progress"),
                Way.open("progress/memory"),
                Way.open("progress/rounds"),
                Way.open("banks"),
                Way.open("corrections"),
                Way.open("reports"),
                Way.open("settings"),
                Way.open("settings/erased"),
                Way.open("sign-in"),
                Way.open("sign-up"),
                Way.open("done"),
                Way.open("join/:code?", "join"),
                Way.open("join/:code?", "join/ABC-234"),
                Way.open("reset/:secret", "reset/" + NOBODYS),
                Way.open("first-administrator/:secret", "first-administrator/" + NOBODYS),
                new Way(
                        "event/:event",
                        c -> "event/" + fact(c).split("/", -1)[0],
                        Row.ALL,
                        Seen.LOST),
                new Way("event/:event", c -> "event/" + NOBODYS, Set.of(), Seen.LOST),
                new Way(
                        "fact/:event/:attribute/:article?",
                        c -> "fact/" + fact(c),
                        Row.ALL,
                        Seen.LOST),
                new Way("actor/:actor", c -> "actor/" + actor(c), Row.ALL, Seen.LOST),
                new Way("round/:round", c -> "round/" + c.round(), STUDENT, Seen.LOST),
                new Way("round/:round", c -> "round/" + NOBODYS, Set.of(), Seen.LOST),
                new Way("round/:round", c -> "round/nonsense", Set.of(), Seen.LOST),
                new Way(
                        "round/:round/summary",
                        c -> "round/" + c.round() + "/summary",
                        STUDENT,
                        Seen.LOST),
                new Way(
                        "round/:round/answer/:number",
                        c -> "round/" + c.round() + "/answer/1",
                        STUDENT,
                        Seen.LOST),
                new Way("account", c -> "account", Row.ANY_ACCOUNT, Seen.SIGN_IN),
                new Way("courses", c -> "courses", Row.ANY_ACCOUNT, Seen.SIGN_IN),
                new Way(
                        "course/:course",
                        c -> "course/" + c.course(),
                        EnumSet.of(Person.STUDENT, Person.INSTRUCTOR),
                        Seen.SIGN_IN_OR_LOST),
                new Way("course/:course", c -> "course/" + NOBODYS, Set.of(), Seen.SIGN_IN_OR_LOST),
                new Way("course/:course", c -> "course/nonsense", Set.of(), Seen.SIGN_IN_OR_LOST),
                taught("course/:course/quizzes", c -> "course/" + c.course() + "/quizzes"),
                taught("course/:course/gradebook", c -> "course/" + c.course() + "/gradebook"),
                taught("course/:course/students", c -> "course/" + c.course() + "/students"),
                taught(
                        "course/:course/personal-codes",
                        c -> "course/" + c.course() + "/personal-codes"),
                taught(
                        "course/:course/quizzes/:quiz",
                        c -> "course/" + c.course() + "/quizzes/" + c.draft()),
                new Way(
                        "course/:course/quizzes/:quiz",
                        c ->
                                "course/"
                                        + c.course(Person.OTHER_INSTRUCTOR)
                                        + "/quizzes/"
                                        + c.draft(),
                        Set.of(),
                        Seen.SIGN_IN_OR_LOST),
                taught(
                        "course/:course/quizzes/:quiz/preview/:number?/:page?",
                        c -> "course/" + c.course() + "/quizzes/" + c.draft() + "/preview"),
                taught(
                        "course/:course/quizzes/:quiz/preview/:number?/:page?",
                        c -> "course/" + c.course() + "/quizzes/" + c.quiz() + "/preview/2/1"),
                new Way(
                        "course/:course/quizzes/:quiz/preview/:number?/:page?",
                        c ->
                                "course/"
                                        + c.course(Person.OTHER_INSTRUCTOR)
                                        + "/quizzes/"
                                        + c.draft()
                                        + "/preview",
                        Set.of(),
                        Seen.SIGN_IN_OR_LOST),
                taught(
                        "course/:course/quizzes/:quiz/questions",
                        c -> "course/" + c.course() + "/quizzes/" + c.draft() + "/questions"),
                new Way(
                        "course/:course/quizzes/:quiz/questions",
                        c ->
                                "course/"
                                        + c.course(Person.OTHER_INSTRUCTOR)
                                        + "/quizzes/"
                                        + c.draft()
                                        + "/questions",
                        Set.of(),
                        Seen.SIGN_IN_OR_LOST),
                taught(
                        "course/:course/gradebook/:paper/:number?",
                        c -> "course/" + c.course() + "/gradebook/" + c.paper()),
                taught(
                        "course/:course/gradebook/:paper/:number?",
                        c -> "course/" + c.course() + "/gradebook/" + c.paper() + "/2"),
                new Way(
                        "course/:course/gradebook/:paper/:number?",
                        c -> "course/" + c.course() + "/gradebook/" + c.paper() + "/99",
                        Set.of(),
                        Seen.SIGN_IN_OR_LOST),
                new Way(
                        "course/:course/gradebook/:paper/:number?",
                        c -> "course/" + c.course() + "/gradebook/" + NOBODYS,
                        Set.of(),
                        Seen.SIGN_IN_OR_LOST),
                new Way(
                        "course/:course/gradebook/:paper/:number?",
                        c ->
                                "course/"
                                        + c.course(Person.OTHER_INSTRUCTOR)
                                        + "/gradebook/"
                                        + c.paper(),
                        Set.of(),
                        Seen.SIGN_IN_OR_LOST),
                taught(
                        "course/:course/quizzes/:quiz/regrade",
                        c -> "course/" + c.course() + "/quizzes/" + c.quiz() + "/regrade"),
                new Way(
                        "course/:course/quizzes/:quiz/regrade",
                        c ->
                                "course/"
                                        + c.course(Person.OTHER_INSTRUCTOR)
                                        + "/quizzes/"
                                        + c.quiz()
                                        + "/regrade",
                        Set.of(),
                        Seen.SIGN_IN_OR_LOST),
                new Way(
                        "course/:course/code",
                        c -> "course/" + c.course() + "/code",
                        EnumSet.of(Person.INSTRUCTOR),
                        Seen.LOST),
                Way.own("take/:quiz", c -> "take/" + c.quiz(), STUDENT),
                Way.own("take/:quiz", c -> "take/" + NOBODYS, Set.of()),
                Way.own("paper/:paper/:number?", c -> "paper/" + c.paper(), STUDENT),
                Way.own("paper/:paper/:number?", c -> "paper/" + c.paper() + "/2", STUDENT),
                Way.own("paper/:paper/:number?", c -> "paper/" + c.paper() + "/99", Set.of()),
                Way.own("paper/:paper/:number?", c -> "paper/nonsense", Set.of()),
                Way.own("outcome/:paper/:number?", c -> "outcome/" + c.paper(), STUDENT),
                Way.own("outcome/:paper/:number?", c -> "outcome/" + NOBODYS, Set.of()),
                new Way("bank", c -> "bank", Row.READERS, Seen.LOST),
                new Way("bank/events", c -> "bank/events", Row.READERS, Seen.LOST),
                new Way("bank/coverage", c -> "bank/coverage", Row.READERS, Seen.LOST),
                new Way("bank/edition", c -> "bank/edition", Row.READERS, Seen.LOST),
                new Way("bank/reports", c -> "bank/reports", Row.READERS, Seen.LOST),
                new Way("bank/history", c -> "bank/history", Row.READERS, Seen.LOST),
                new Way(
                        "bank/event/:event",
                        c -> "bank/event/" + fact(c).split("/", -1)[0],
                        Row.READERS,
                        Seen.LOST),
                new Way("bank/event/:event", c -> "bank/event/" + NOBODYS, Set.of(), Seen.LOST),
                new Way("people", c -> "people", EnumSet.of(Person.ADMINISTRATOR), Seen.LOST),
                new Way(
                        "people/:person",
                        c -> "people/" + c.id(Person.STUDENT),
                        EnumSet.of(Person.ADMINISTRATOR),
                        Seen.LOST),
                new Way("people/:person", c -> "people/" + NOBODYS, Set.of(), Seen.LOST),
                new Way("people/:person", c -> "people/nonsense", Set.of(), Seen.LOST));
    }

    private static Way taught(String route, Function<Cast, String> address) {
        return new Way(route, address, EnumSet.of(Person.INSTRUCTOR), Seen.SIGN_IN_OR_LOST);
    }

    private static String fact(Cast cast) {
        return cast.the(Editions.class)
                .current(Cast.TOPIC)
                .bank()
                .cards()
                .getFirst()
                .facts()
                .getFirst()
                .key();
    }

    private static String actor(Cast cast) {
        return cast.the(Editions.class)
                .current(Cast.TOPIC)
                .chronicle()
                .actors()
                .iterator()
                .next()
                .id()
                .value();
    }

    @Test
    void everyRouteHasARowAndEveryRowARoute() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = new TreeSet<String>();
        for (var found : scanner.findCandidateComponents("app.dateline")) {
            routes.add(Class.forName(found.getBeanClassName()).getAnnotation(Route.class).value());
        }
        assertThat(new TreeSet<>(ways().stream().map(Way::route).toList()))
                .as("a new route needs a row: who may see it?")
                .isEqualTo(routes);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whoMaySeesThePageAndAnybodyElseWhatIsNotThere(Way way) {
        for (var person : Person.values()) {
            var cast = new Cast(beans);
            become(cast, person);
            UI.getCurrent().navigate(way.address().apply(cast));
            assertThat(seen())
                    .as("%s for %s", way.address().apply(cast), person)
                    .isEqualTo(way.to(person));
        }
    }

    private Seen seen() {
        return switch (getCurrentView()) {
            case LostView lost -> Seen.LOST;
            case SignInView form -> asked() ? Seen.SIGN_IN : Seen.PAGE;
            default -> Seen.PAGE;
        };
    }

    /// Whether one was sent to sign in on the way to somewhere.
    private static boolean asked() {
        return UI.getCurrent()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter("to")
                .isPresent();
    }

    /// The browser holds the cookies of this person from now on.
    private static void become(Cast cast, Person person) {
        var secret = UUID.randomUUID().toString();
        var cookies =
                switch (person) {
                    case ANONYMOUS -> new Cookie[0];
                    case GUEST ->
                            new Cookie[] {new Cookie("dateline-guest", cast.guestSecret(person))};
                    case STUDENT,
                            OTHER_STUDENT,
                            INSTRUCTOR,
                            OTHER_INSTRUCTOR,
                            AUTHOR,
                            ADMINISTRATOR -> {
                        cast.signIn(person, secret);
                        yield new Cookie[] {new Cookie("dateline-sign-in", secret)};
                    }
                };
        request().setCookiesInt(cookies);
    }

    private static MockRequest request() {
        HttpServletRequest request =
                ((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest();
        while (request instanceof HttpServletRequestWrapper wrapper) {
            request = (HttpServletRequest) wrapper.getRequest();
        }
        return (MockRequest) request;
    }
}
