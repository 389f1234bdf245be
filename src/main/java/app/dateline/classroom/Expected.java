package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Somebody whom those who teach a course expect in it.
///
/// @param id a UUID
/// @param group the part of the course they are to be in
/// @param called the name they sign in with, where it is known
/// @param learner who it turned out to be, once they have joined
public record Expected(
        String id,
        ShownName name,
        Optional<String> group,
        Optional<AccountName> called,
        Optional<LearnerId> learner) {
    private static final Pattern TURNED = Pattern.compile("([^,]+), ([^,]+)");

    public Expected in(Optional<String> other) {
        return new Expected(id, name, other, called, learner);
    }

    public Expected being(Optional<LearnerId> who) {
        return new Expected(id, name, group, called, who);
    }

    /// What is compared of two names: neither capitals nor the order of "Reuter, Anna" make a difference.
    static String key(ShownName name) {
        return TURNED.matcher(name.value()).replaceFirst("$2 $1").toLowerCase(Locale.ROOT);
    }

    String key() {
        return key(name);
    }
}
