package app.dateline.classroom;

import app.dateline.classroom.ClassList.Change;
import app.dateline.classroom.ClassList.Merge;
import app.dateline.classroom.ClassList.Present;
import app.dateline.study.LearnerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Compares the lines of a new class list with one that is there, each of whose people is found once.
final class ListMerger {
    private final ClassList list;
    private final List<Listed> lines;
    private final Set<String> found = new HashSet<>();
    private final Set<LearnerId> taken = new HashSet<>();

    ListMerger(ClassList list, List<Listed> lines) {
        this.list = list;
        this.lines = List.copyOf(lines);
        list.expected().forEach(e -> e.learner().ifPresent(taken::add));
    }

    Merge merge() {
        var faults = doubles();
        var changes = new ArrayList<Change>();
        for (var line : lines) {
            var same =
                    list.expected().stream()
                            .filter(e -> is(line, e) && !found.contains(e.id()))
                            .toList();
            if (same.size() > 1) {
                faults.add(
                        ListFault.at(line.line(), ListFault.Kind.NAMESAKES, line.name().value()));
            } else {
                changes.add(change(line, same.stream().findFirst()));
            }
        }
        return new Merge(faults.isEmpty() ? changes : List.of(), faults);
    }

    /// The lines that are about the same person as one before.
    private List<ListFault> doubles() {
        var faults = new ArrayList<ListFault>();
        var byCall = new HashMap<AccountName, Listed>();
        var byName = new HashMap<String, Listed>();
        for (var line : lines) {
            var named = Optional.ofNullable(byName.get(Expected.key(line.name())));
            line.called()
                    .flatMap(called -> Optional.ofNullable(byCall.get(called)))
                    .or(() ->
                            named.filter(
                                    l -> l.called().isEmpty() || line.called().isEmpty()))
                    .ifPresent(l ->
                            faults.add(
                                    new ListFault(
                                            line.line(),
                                            ListFault.Kind.TWICE,
                                            line.name().value(),
                                            l.line())));
            line.called().ifPresent(called -> byCall.putIfAbsent(called, line));
            byName.putIfAbsent(Expected.key(line.name()), line);
        }
        return faults;
    }

    /// Whether a line is about somebody who is expected: by the name they sign in with, and by their own where one of the two has
    /// no such name.
    private boolean is(Listed line, Expected other) {
        if (line.called().isPresent()
                && list.expected().stream().anyMatch(e -> e.called().equals(line.called()))) {
            return other.called().equals(line.called());
        }
        return other.key().equals(Expected.key(line.name()))
                && (line.called().isEmpty() || other.called().isEmpty());
    }

    private Change change(Listed line, Optional<Expected> was) {
        was.map(Expected::id).ifPresent(found::add);
        var called = line.called().or(() -> was.flatMap(Expected::called));
        var here = was.flatMap(Expected::learner).flatMap(this::student);
        if (here.isEmpty()) {
            here = find(line, called);
            here.ifPresent(p -> taken.add(p.account().learner()));
        }
        if (was.isEmpty()) {
            return new Change.Added(line, here);
        }
        var before = was.get();
        var now =
                new Expected(
                        before.id(),
                        line.name(),
                        line.group().or(before::group),
                        called,
                        here.map(p -> p.account().learner()));
        return now.equals(before)
                ? new Change.Same(line, here)
                : new Change.Changed(line, before, now, here);
    }

    private Optional<Present> student(LearnerId id) {
        return list.students().stream().filter(p -> p.account().learner().equals(id)).findFirst();
    }

    /// A student who is nobody else: by the name they sign in with, else by their own, where only one has it.
    private Optional<Present> find(Listed line, Optional<AccountName> called) {
        var key = Expected.key(line.name());
        return free(p -> called.equals(Optional.of(p.account().name())))
                .or(() ->
                        namesakes(key) > 1
                                ? Optional.empty()
                                : free(p -> Expected.key(p.account().shown()).equals(key)));
    }

    private Optional<Present> free(Predicate<Present> which) {
        var some =
                list.students().stream()
                        .filter(p -> !taken.contains(p.account().learner()))
                        .filter(which)
                        .toList();
        return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
    }

    /// How many are called so, of the new list and of those expected beside it.
    private long namesakes(String key) {
        return lines.stream().filter(l -> Expected.key(l.name()).equals(key)).count()
                + list.expected().stream()
                        .filter(e -> e.key().equals(key))
                        .filter(e -> lines.stream().noneMatch(l -> is(l, e)))
                        .count();
    }
}
