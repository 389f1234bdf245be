package app.dateline.ui.learn;

import app.dateline.service.Guests;
import app.dateline.study.LearnerId;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// Who is at this browser: the guest whose secret its cookie holds for 180 days.
@SpringComponent
class Guest {
    private static final String COOKIE = "dateline-guest";
    private static final int KEPT = Math.toIntExact(Duration.ofDays(180).toSeconds());

    private final Guests guests;

    Guest(Guests guests) {
        this.guests = guests;
    }

    /// The learner of this request, if this browser has one; the cookie's time begins anew.
    Optional<LearnerId> here() {
        var request = VaadinRequest.getCurrent();
        if (request.getAttribute(COOKIE) instanceof LearnerId justMade) {
            return Optional.of(justMade);
        }
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> {
                    var known = guests.known(cookie.getValue());
                    known.ifPresent(learner -> keep(cookie.getValue()));
                    return known;
                });
    }

    /// The learner of this request, made where there is none: called when the first round starts.
    LearnerId hereOrNew() {
        return here().orElseGet(() -> {
            var welcome = guests.welcome();
            keep(welcome.secret());
            // The browser sends the cookie only with its next request; this one must know as well.
            VaadinRequest.getCurrent().setAttribute(COOKIE, welcome.learner());
            return welcome.learner();
        });
    }

    /// Drops the cookie, when the learner was erased.
    void forget() {
        VaadinRequest.getCurrent().removeAttribute(COOKIE);
        set("", 0);
    }

    private static void keep(String secret) {
        set(secret, KEPT);
    }

    private static void set(String secret, int seconds) {
        var cookie = new Cookie(COOKIE, secret);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
