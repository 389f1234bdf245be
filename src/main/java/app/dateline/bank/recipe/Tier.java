package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import java.util.Comparator;
import java.util.regex.Pattern;

/// Where an office stands, told from its words: heads of state and of government, ministers, and soldiers. Nobody takes a
/// general for a president, so options are of one tier; ministers may stand beside heads where the stem names no office.
enum Tier {
    HEAD,
    MINISTER,
    SOLDIER,
    OTHER;

    private static final Pattern SOLDIERS =
            Pattern.compile(
                    "\\b(army|navy|air force|admiral|marshal|colonel|commander|commander-in-chief"
                            + "|(?<!(secretary|attorney|governor|consul)[ -])general)\\b");
    private static final Pattern HEADS =
            Pattern.compile(
                    "\\b(president|prime minister|first secretary|king|queen|chancellor)\\b");
    private static final Pattern MINISTERS = Pattern.compile("\\b(minister|adviser|secretary)\\b");
    private static final String AS = " as ";

    /// An adviser to the prime minister is none: what stands first counts.
    static Tier of(String office) {
        var first = office.split(" (to|of) ", 2)[0];
        return SOLDIERS.matcher(office).find()
                ? SOLDIER
                : HEADS.matcher(first).find()
                        ? HEAD
                        : MINISTERS.matcher(first).find() ? MINISTER : OTHER;
    }

    /// The highest that a person is known to have held; soldiers come after ministers.
    static Tier of(Actor person) {
        return person.offices().isEmpty()
                ? OTHER
                : person.offices().stream()
                        .map(o -> of(o.office()))
                        .min(Comparator.naturalOrder())
                        .orElse(OTHER);
    }

    /// That of the office which a sentence says somebody came, spoke or signed as; OTHER where it says none.
    static Tier told(String sentence) {
        var as = sentence.indexOf(AS);
        return as < 0 ? OTHER : of(sentence.substring(as + AS.length()));
    }

    /// Whether nobody is astonished to see the two side by side.
    boolean meets(Tier other) {
        return this == other || (civil() && other.civil());
    }

    private boolean civil() {
        return this == HEAD || this == MINISTER;
    }
}
