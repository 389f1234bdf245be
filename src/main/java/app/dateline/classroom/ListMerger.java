package app.dateline.classroom;

import app.dateline.classroom.ClassList.Change;
import app.dateline.classroom.ClassList.Merge;
import app.dateline.classroom.ClassList.Present;
import app.dateline.study.LearnerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Compares the lines of a new class list with one that is there, each of whose people is found once.
final class ListMerger {
    private final List<Listed> lines;
    private final Map<String, List<Listed>> linesByName;
    private final Set<AccountName> calledInLines;
    private final Map<String, List<Expected>> byName;
    private final Map<AccountName, List<Expected>> byCall = new HashMap<>();
    private final Map<String, List<Present>> studentsByName;
    private final Map<AccountName, List<Present>> studentsByCall;
    private final Map<LearnerId, Present> students;
    private final Set<String> found = new HashSet<>();
    private final Set<LearnerId> taken = new HashSet<>();

    ListMerger(ClassList list, List<Listed> lines) {
        this.lines = List.copyOf(lines);
        linesByName = by(lines, l -> Expected.key(l.name()));
        calledInLines =
                lines.stream().flatMap(l -> l.called().stream()).collect(Collectors.toSet());
        byName = by(list.expected(), Expected::key);
        studentsByName = by(list.students(), p -> Expected.key(p.account().shown()));
        studentsByCall = by(list.students(), p -> p.account().name());
        students =
                list.students().stream()
                        .collect(Collectors.toMap(p -> p.account().learner(), p -> p));
        for (var expected : list.expected()) {
            expected.called().ifPresent(called -> byCall.put(called, List.of(expected)));
            expected.learner().ifPresent(taken::add);
        }
    }

    private static <K, T> Map<K, List<T>> by(List<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.groupingBy(key));
    }

    Merge merge() {
        var faults = doubles();
        var changes = new ArrayList<Change>();
        for (var line : lines) {
            var same = about(line).stream().filter(e -> !found.contains(e.id())).toList();
            if (same.size() > 1) {
                faults.add(
                        ListFault.at(line.line(), ListFault.Kind.NAMESAKES, line.name().value()));
            } else {
                changes.add(change(line, same.stream().findFirst()));
            }
        }
        return new Merge(faults.isEmpty() ? changes : List.of(), faults);
    }

    /// A line before this one that is about the same person.
    private static Optional<Listed> before(
            Listed line, Map<AccountName, Listed> byCall, Map<String, Listed> byName) {
        return line.called()
                .flatMap(called -> Optional.ofNullable(byCall.get(called)))
                .or(() ->
                        Optional.ofNullable(byName.get(Expected.key(line.name())))
                                .filter(l -> l.called().isEmpty() || line.called().isEmpty()));
    }

    private List<ListFault> doubles() {
        var faults = new ArrayList<ListFault>();
        var calls = new HashMap<AccountName, Listed>();
        var names = new HashMap<String, Listed>();
        for (var line : lines) {
            before(line, calls, names)
                    .map(l ->
                            new ListFault(
                                    line.line(),
                                    ListFault.Kind.TWICE,
                                    line.name().value(),
                                    l.line()))
                    .ifPresent(faults::add);
            line.called().ifPresent(called -> calls.putIfAbsent(called, line));
            names.putIfAbsent(Expected.key(line.name()), line);
        }
        return faults;
    }

    /// Those whom a line may be about: by the name they sign in with, and by their own where one of the two has no such name.
    private List<Expected> about(Listed line) {
        var called = line.called().flatMap(c -> Optional.ofNullable(byCall.get(c)));
        return called.orElseGet(() ->
                byName.getOrDefault(Expected.key(line.name()), List.of()).stream()
                        .filter(e -> line.called().isEmpty() || e.called().isEmpty())
                        .toList());
    }

    private Change change(Listed line, Optional<Expected> was) {
        was.map(Expected::id).ifPresent(found::add);
        var called = line.called().or(() -> was.flatMap(Expected::called));
        var here =
                was.flatMap(Expected::learner)
                        .flatMap(l -> Optional.ofNullable(students.get(l)))
                        .or(() -> student(line, called));
        here.ifPresent(p -> taken.add(p.account().learner()));
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

    /// A student who is nobody else: by the name they sign in with, else by their own, where only one has it.
    private Optional<Present> student(Listed line, Optional<AccountName> called) {
        var key = Expected.key(line.name());
        return called.flatMap(c -> free(studentsByCall.getOrDefault(c, List.of())))
                .or(() ->
                        namesakes(key) > 1
                                ? Optional.empty()
                                : free(studentsByName.getOrDefault(key, List.of())));
    }

    private Optional<Present> free(List<Present> some) {
        var free = some.stream().filter(p -> !taken.contains(p.account().learner())).toList();
        return free.size() == 1 ? Optional.of(free.getFirst()) : Optional.empty();
    }

    /// How many are called so, of the new list and of those expected beside it.
    private long namesakes(String key) {
        var inLines = linesByName.getOrDefault(key, List.of());
        return inLines.size()
                + byName.getOrDefault(key, List.of()).stream()
                        .filter(e -> e.called().filter(calledInLines::contains).isEmpty())
                        .filter(e ->
                                inLines.stream()
                                        .noneMatch(
                                                l -> l.called().isEmpty() || e.called().isEmpty()))
                        .count();
    }
}
