package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;

/// A browser in words, as it calls itself: enough to tell one's own apart.
final class Devices {
    private Devices() {}

    /// Of this request.
    static String here() {
        return words(
                Optional.ofNullable(VaadinRequest.getCurrent().getHeader("User-Agent")).orElse(""));
    }

    static String words(String agent) {
        return say("device.words", browser(agent), system(agent));
    }

    private static String browser(String agent) {
        if (agent.contains("Edg")) {
            return "Edge";
        } else if (agent.contains("OPR/")) {
            return "Opera";
        } else if (agent.contains("Firefox/") || agent.contains("FxiOS")) {
            return "Firefox";
        } else if (agent.contains("Chrome/") || agent.contains("CriOS")) {
            return "Chrome";
        } else if (agent.contains("Safari/")) {
            return "Safari";
        }
        return say("device.browser");
    }

    private static String system(String agent) {
        if (agent.contains("iPhone")) {
            return "iPhone";
        } else if (agent.contains("iPad")) {
            return "iPad";
        } else if (agent.contains("Android")) {
            return "Android";
        } else if (agent.contains("Windows")) {
            return "Windows";
        } else if (agent.contains("Mac OS X")) {
            return "macOS";
        } else if (agent.contains("CrOS")) {
            return "ChromeOS";
        } else if (agent.contains("Linux")) {
            return "Linux";
        }
        return say("device.system");
    }
}
