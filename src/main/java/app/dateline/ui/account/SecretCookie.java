package app.dateline.ui.account;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// A cookie whose value is a secret: no script reads it, no other site sends it along, and behind TLS it is sent by TLS only.
public record SecretCookie(String name) {
    private static final int UNTIL_CLOSED = -1;

    public Optional<String> read() {
        return Stream.ofNullable(VaadinRequest.getCurrent().getCookies())
                .flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    public void keep(String secret, Duration time) {
        set(secret, Math.toIntExact(time.toSeconds()));
    }

    /// Keeps it until the browser is closed.
    public void keepWhileOpen(String secret) {
        set(secret, UNTIL_CLOSED);
    }

    public void drop() {
        set("", 0);
    }

    private void set(String secret, int seconds) {
        var cookie = new Cookie(name, secret);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
