package app.dateline.bank.check;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Wording;
import app.dateline.question.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A word to type accepts every name of the time that is alone the asked one's, or one's of the asked, and none that is another's; names so near that a slip
/// could hit them are listed.
final class SpellingsOwn implements Gate {
    private static final int LETTERS_A_SLIP = 6;

    @Override
    public String name() {
        return "spellings are the key's own";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.allAsked().stream()
                        .filter(a -> a.question().task() instanceof Task.TypeText)
                        .toList(),
                a -> judge(a, (Task.TypeText) a.question().task()));
    }

    private static Stream<Finding> judge(Asked asked, Task.TypeText task) {
        var keys =
                asked.keys().stream()
                        .flatMap(k -> k.value().stream())
                        .flatMap(v ->
                                v instanceof Value.Ref ref
                                        ? asked.docket().actors().stream()
                                                .filter(a -> a.id().value().equals(ref.id()))
                                        : Stream.empty())
                        .toList();
        if (keys.isEmpty()) {
            return Stream.empty();
        }
        var names = keys.stream().flatMap(k -> valid(k, asked.event())).distinct().toList();
        var own = folded(names);
        var kinds = keys.stream().map(Actor::kind).toList();
        var others =
                asked.docket().actors().stream()
                        .filter(a -> kinds.contains(a.kind()) && !keys.contains(a))
                        .flatMap(a -> names(a).stream())
                        .distinct()
                        .toList();
        var foreign = folded(others);
        var accepted = folded(task.accepted());
        var found = new ArrayList<Finding>();
        for (var name : task.accepted()) {
            if (foreign.contains(Words.folded(name))) {
                found.add(
                        asked.finding(
                                "accepts \"%s\", another's name".formatted(name),
                                "names of nobody else"));
            } else if (!own.contains(Words.folded(name))) {
                found.add(
                        asked.finding(
                                "accepts \"%s\", which is no name of %s"
                                        .formatted(name, Wording.list(task.keys())),
                                "the names the data list"));
            }
        }
        names.stream()
                .filter(n -> !foreign.contains(Words.folded(n)))
                .filter(n -> !accepted.contains(Words.folded(n)))
                .forEach(n ->
                        found.add(
                                asked.finding(
                                        "does not accept \"%s\"".formatted(n), "every spelling")));
        var listed = folded(task.others());
        others.stream()
                .filter(n -> accepted.stream().anyMatch(a -> slip(a, Words.folded(n))))
                .filter(n -> !listed.contains(Words.folded(n)))
                .forEach(n ->
                        found.add(
                                asked.finding(
                                        "a slip could make \"%s\", which is not listed"
                                                .formatted(n),
                                        "every near name among the others")));
        return found.stream();
    }

    /// All but the adjectives, and but the former names where every article puts the event after their time or, undated, uses none of them.
    private static Stream<String> valid(Actor actor, Event event) {
        var former = actor.former().map(Actor.Former::names).orElse(List.of());
        var told = event.title() + " " + event.telling();
        var years =
                event.claims("date").stream()
                        .flatMap(c -> ((Value.Date) c.value()).date().earliest().stream())
                        .map(LocalDate::getYear)
                        .toList();
        var then =
                years.isEmpty()
                        ? former.stream().anyMatch(n -> Words.stands(n, told))
                        : actor.former().stream()
                                .map(f -> f.until().year().orElseThrow())
                                .anyMatch(u -> years.stream().anyMatch(y -> y <= u));
        return names(actor).stream()
                .filter(n -> !actor.adjectives().contains(n))
                .filter(n -> then || !former.contains(n));
    }

    private static List<String> names(Actor actor) {
        return Stream.of(
                        Stream.of(actor.name()),
                        actor.spellings().stream(),
                        actor.family().stream())
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    private static List<String> folded(List<String> names) {
        return names.stream().map(Words::folded).toList();
    }

    /// One letter, but no figure, wrong, missing, added or two swapped for every six letters of the name.
    private static boolean slip(String name, String typed) {
        return name.replaceAll("\\P{N}", "").equals(typed.replaceAll("\\P{N}", ""))
                && slips(name, typed, name.length() / LETTERS_A_SLIP);
    }

    private static boolean slips(String a, String b, int left) {
        var same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        var restA = a.substring(same);
        var restB = b.substring(same);
        if (restA.isEmpty() || restB.isEmpty()) {
            return restA.length() + restB.length() <= left;
        }
        if (left == 0) {
            return false;
        }
        var swapped =
                restA.length() > 1
                        && restB.length() > 1
                        && restA.charAt(0) == restB.charAt(1)
                        && restA.charAt(1) == restB.charAt(0);
        return slips(restA.substring(1), restB.substring(1), left - 1)
                || slips(restA.substring(1), restB, left - 1)
                || slips(restA, restB.substring(1), left - 1)
                || (swapped && slips(restA.substring(2), restB.substring(2), left - 1));
    }
}
