package app.dateline.classroom;

import java.util.List;
import java.util.Optional;

/// Who is expected in a course, and which students are in it.
public record ClassList(List<Expected> expected, List<Present> students) {
    public ClassList {
        expected = List.copyOf(expected);
        students = List.copyOf(students);
    }

    /// A student of the course.
    public record Present(Account account, Optional<String> group) {}

    /// What a line of a new list comes to; `here` is who in the course it is.
    public sealed interface Change {
        Listed line();

        Optional<Present> here();

        /// Nobody like that is expected yet.
        record Added(Listed line, Optional<Present> here) implements Change {}

        /// Who is expected is called otherwise, in another group, or was not known to be here.
        record Changed(Listed line, Expected was, Expected now, Optional<Present> here)
                implements Change {}

        record Same(Listed line, Optional<Present> here) implements Change {}
    }

    /// What a new list comes to, a change for each of its lines, or all that is wrong with it.
    public record Merge(List<Change> changes, List<ListFault> faults) {
        public Merge {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
        }
    }

    /// Compares a new list with this one. Who is expected and not in the new list stays so.
    public Merge with(List<Listed> lines) {
        return new ListMerger(this, lines).merge();
    }

    /// Who of those expected somebody is that has just come: by the name they sign in with, else by their own, where only one has
    /// it; nobody where it is not sure.
    public Optional<Expected> arrived(Account account) {
        return expected.stream()
                .filter(e -> e.called().equals(Optional.of(account.name())))
                .findFirst()
                .or(() -> {
                    var key = Expected.key(account.shown());
                    var same = expected.stream().filter(e -> e.key().equals(key)).toList();
                    return same.size() == 1
                            ? Optional.of(same.getFirst())
                            : Optional.<Expected>empty();
                })
                .filter(e -> e.learner().isEmpty());
    }
}
