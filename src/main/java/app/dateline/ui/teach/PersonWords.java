package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Account;
import app.dateline.classroom.Role;
import app.dateline.service.Attending.Place;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// What a person of this server is, in words.
final class PersonWords {
    private PersonWords() {}

    /// What they may do on the server.
    static String may(Account account) {
        return account.roles().isEmpty()
                ? say("people.learns")
                : account.roles().stream()
                        .sorted()
                        .map(PersonWords::role)
                        .collect(Collectors.joining(", "));
    }

    static String role(Role role) {
        return switch (role) {
            case INSTRUCTOR -> say("role.instructor");
            case AUTHOR -> say("role.author");
            case ADMINISTRATOR -> say("role.administrator");
        };
    }

    /// A course by its name, several by their number.
    static String where(List<Place> places) {
        return places.size() == 1
                ? places.getFirst().course().name().value()
                : say("people.courses", places.size());
    }

    static String waits(Duration rest) {
        return say("people.locked", (rest.toSeconds() + 59) / 60);
    }
}
