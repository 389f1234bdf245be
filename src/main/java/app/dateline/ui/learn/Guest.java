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
        var cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(secret -> {
                    var known = guests.known(secret);
                    known.ifPresent(learner -> keep(secret));
                    return known;
                });
    }

    /// The learner of this request, made where there is none: called when the first round starts.
    LearnerId hereOrNew() {
        return here().orElseGet(() -> {
            var welcome = guests.welcome();
            keep(welcome.secret());
            return welcome.learner();
        });
    }

    private static void keep(String secret) {
        var cookie = new Cookie(COOKIE, secret);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(KEPT);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
