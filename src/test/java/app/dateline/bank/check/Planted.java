package app.dateline.bank.check;

import app.dateline.bank.Bank;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import java.util.Set;
import java.util.stream.Stream;

/// A fault, the gate that must catch it, and the gates that fire with it.
record Planted(String fault, String gate, Set<String> also, Chronicle chronicle, Bank bank) {
    static final String KEY = "key supported";
    static final String REFUTED = "wrong options refuted";
    static final String PROOF = "recorded proof holds";
    static final String RULES = "refuted by the rule named";
    static final String ELSEWHERE = "true of what it says";
    static final String BY_SOURCE = "disputed only by source";
    static final String APART = "options apart, of one sort";
    static final String ONE_EVENT = "stem picks one event";
    static final String ALIKE = "no two stems alike";
    static final String LEAKS = "stem leaks nothing";
    static final String AWAY = "none gives another away";
    static final String ORDERS = "orders decided and shuffled";
    static final String FIGURES = "figures as exact as said";
    static final String EITHER = "right whatever is stated";
    static final String TIMELINES = "timelines decided";
    static final String MATCHES = "matches one to one";
    static final String VIEWS = "views held as said";
    static final String TIMES = "times decided";
    static final String DIFFER = "articles differ as said";
    static final String PARTS = "parts belong as said";
    static final String EXACT = "most exact held";
    static final String BOTH = "both right held";
    static final String STANCES = "stances held";
    static final String POINTS = "points made as said";
    static final String GAPS = "gaps counted";
    static final String RETURNS = "returns held";
    static final String SETS = "sets decided";
    static final String ASSERTED = "asserted only";
    static final String ERRATA = "errata only by source";
    static final String SCOPED = "first, only, since scoped";
    static final String EXAMINED = "ranks held against events";
    static final String IDS = "ids sorted, all there";
    static final String FACTS = "facts listed as used";
    static final String REVISION = "made from these data";
    static final String WORDED = "well worded";
    static final String A_AN = "a and an";
    static final String GRAMMAR = "names in grammar";
    static final String DATES = "dates as exact as asked";
    static final String SPELLINGS = "spellings are the key's own";
    static final String PLACES = "key in every place alike";
    static final String REACHED = "events and claims reached";
    static final String RANKS = "key of every rank alike";
    static final String ODD = "key not the odd one out";
    static final String LENGTHS = "key as long as the rest";
    static final String TWINS = "no near twins";
    static final String MIXED = "recipes mixed";
    static final String WRONG_FACTS = "wrong options are facts";
    static final String SOLVERS = "blind solvers gain nothing";

    static Planted of(String fault, String gate, Bank bank, String... also) {
        return new Planted(fault, gate, Set.of(also), Claims.chronicle(), bank);
    }

    Planted in(Event... more) {
        var ids = Stream.of(more).map(Event::id).toList();
        var events =
                Stream.concat(
                                Claims.events().stream().filter(e -> !ids.contains(e.id())),
                                Stream.of(more))
                        .toList();
        return new Planted(fault, gate, also, Claims.chronicle(events), bank);
    }

    @Override
    public String toString() {
        return fault;
    }
}
