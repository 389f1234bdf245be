package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.ClassList;
import app.dateline.classroom.ClassList.Change;
import app.dateline.classroom.ClassList.Present;
import app.dateline.classroom.ClassLists;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Expected;
import app.dateline.classroom.ListFault;
import app.dateline.classroom.Listed;
import app.dateline.classroom.Member;
import app.dateline.classroom.ShownName;
import app.dateline.exchange.ClassListFile;
import app.dateline.study.LearnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whom a course expects and which group its students are in, for those who teach it; for anybody else it is not there.
@Service
public class Enrolling {
    private final ClassLists lists;
    private final Courses courses;
    private final Accounts accounts;
    private final Membership membership;
    private final Uuids uuids;

    Enrolling(
            ClassLists lists,
            Courses courses,
            Accounts accounts,
            Membership membership,
            Uuids uuids) {
        this.lists = lists;
        this.courses = courses;
        this.accounts = accounts;
        this.membership = membership;
        this.uuids = uuids;
    }

    /// Those who are expected and have not joined, by name.
    @Transactional(readOnly = true)
    public List<Expected> missing(LearnerId learner, CourseId course) {
        membership.taught(learner, course);
        return lists.of(course).stream().filter(e -> e.learner().isEmpty()).toList();
    }

    /// What comes of a class list before anything is done.
    public sealed interface Reading {
        /// All that is wrong with it.
        record Faulty(List<ListFault> faults) implements Reading {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }

        /// What it would change.
        ///
        /// @param unused the columns that say nothing here
        record Preview(List<Change> changes, List<String> unused) implements Reading {
            public Preview {
                changes = List.copyOf(changes);
                unused = List.copyOf(unused);
            }

            public boolean changesNothing() {
                return changes.stream().allMatch(Change.Same.class::isInstance);
            }
        }
    }

    /// Reads a class list (CSV, UTF-8) and changes nothing.
    @Transactional(readOnly = true)
    public Reading read(LearnerId learner, CourseId course, byte[] file) {
        membership.taught(learner, course);
        var read = ClassListFile.read(file);
        var merge = list(course, lists.of(course)).with(read.people());
        var faults = new ArrayList<>(read.faults());
        faults.addAll(merge.faults());
        faults.sort((a, b) -> Integer.compare(a.line(), b.line()));
        return faults.isEmpty()
                ? new Reading.Preview(merge.changes(), read.unused())
                : new Reading.Faulty(faults);
    }

    /// What comes of taking a list over.
    public sealed interface Outcome {
        record Done(Taken taken) implements Outcome {}

        /// Somebody joined or the list was changed since it was looked at: nothing was done, and this is what it comes to now.
        record Changed(Reading now) implements Outcome {}
    }

    /// What was done, to be taken back by.
    public record Taken(List<Step> steps) {
        public Taken {
            steps = List.copyOf(steps);
        }

        /// @param was who was expected before; nobody, where they were added
        /// @param before the group of the student in the course whom they were found to be
        public record Step(Optional<Expected> was, Expected now, Optional<String> before) {}

        public long added() {
            return steps.stream().filter(s -> s.was().isEmpty()).count();
        }

        public long changed() {
            return steps.size() - added();
        }
    }

    /// Takes a list over as it was looked at, all of it or nothing. Who is in the course already is put into their group.
    @Transactional
    public Outcome take(LearnerId learner, CourseId course, Reading.Preview seen) {
        membership.taught(learner, course);
        var lines = seen.changes().stream().map(Change::line).toList();
        var now = list(course, lists.claim(course)).with(lines);
        if (!now.changes().equals(seen.changes())) {
            return new Outcome.Changed(
                    now.faults().isEmpty()
                            ? new Reading.Preview(now.changes(), seen.unused())
                            : new Reading.Faulty(now.faults()));
        }
        return new Outcome.Done(
                new Taken(now.changes().stream().flatMap(c -> done(course, c).stream()).toList()));
    }

    private Optional<Taken.Step> done(CourseId course, Change change) {
        var before = change.here().flatMap(Present::group);
        return switch (change) {
            case Change.Same _ -> Optional.empty();
            case Change.Added(var line, var here) ->
                    Optional.of(
                            put(
                                    course,
                                    new Taken.Step(Optional.empty(), fresh(line, here), before)));
            case Change.Changed(_, var was, var now, _) ->
                    Optional.of(put(course, new Taken.Step(Optional.of(was), now, before)));
        };
    }

    private Expected fresh(Listed line, Optional<Present> here) {
        return new Expected(
                uuids.next(),
                line.name(),
                line.group().or(() -> here.flatMap(Present::group)),
                line.called(),
                here.map(p -> p.account().learner()));
    }

    private Taken.Step put(CourseId course, Taken.Step step) {
        lists.put(course, step.now());
        step.now().learner().ifPresent(l -> group(course, l, step.now().group()));
        return step;
    }

    private void group(CourseId course, LearnerId learner, Optional<String> group) {
        courses.member(course, learner).map(m -> m.in(group)).ifPresent(courses::put);
    }

    /// Takes back what was taken over, all of it or nothing; says whether it did: not where any of it was changed since.
    @Transactional
    public boolean undo(LearnerId learner, CourseId course, Taken taken) {
        membership.taught(learner, course);
        var list = lists.claim(course);
        var unchanged =
                taken.steps().stream()
                        .map(Taken.Step::now)
                        .allMatch(now -> list.contains(now) && stands(course, now));
        if (unchanged) {
            for (var step : taken.steps()) {
                step.was()
                        .ifPresentOrElse(
                                was -> lists.put(course, was),
                                () -> lists.remove(course, step.now().id()));
                step.now().learner().ifPresent(l -> group(course, l, step.before()));
            }
        }
        return unchanged;
    }

    private boolean stands(CourseId course, Expected expected) {
        return expected.learner()
                .map(l ->
                        courses.member(course, l)
                                .filter(m -> m.group().equals(expected.group()))
                                .isPresent())
                .orElse(true);
    }

    /// Puts a student of the course into a group by its name, or out of all where that is empty; says whether it did: not where it
    /// cannot be a name.
    @Transactional
    public boolean group(LearnerId learner, CourseId course, LearnerId student, String name) {
        if (membership.taught(learner, course, student).role() != CourseRole.STUDENT) {
            throw new NotThere("Student " + student);
        }
        var group = ShownName.read(name).map(ShownName::value);
        if (group.isEmpty() && !name.isBlank()) {
            return false;
        }
        lists.claim(course);
        group(course, student, group);
        lists.of(course, student).map(e -> e.in(group)).ifPresent(e -> lists.put(course, e));
        return true;
    }

    /// Expects somebody no more who has not joined; says whether they were still expected.
    @Transactional
    public boolean drop(LearnerId learner, CourseId course, String id) {
        membership.taught(learner, course);
        return lists.claim(course).stream()
                        .anyMatch(e -> e.id().equals(id) && e.learner().isEmpty())
                && lists.remove(course, id);
    }

    /// To be called when a student has joined: where they are who was expected, they are in the group of the list.
    void arrived(Member member) {
        var account = membership.account(member.learner());
        var list = new ClassList(lists.claim(member.course()), List.of());
        list.arrived(account)
                .map(e -> e.being(Optional.of(member.learner())))
                .ifPresent(e -> {
                    lists.put(member.course(), e);
                    courses.put(member.in(e.group()));
                });
    }

    /// To be called when somebody has left: they are expected as before.
    void left(CourseId course, LearnerId learner) {
        lists.of(course, learner)
                .map(e -> e.being(Optional.empty()))
                .ifPresent(e -> lists.put(course, e));
    }

    private ClassList list(CourseId course, List<Expected> expected) {
        return new ClassList(
                expected,
                courses.members(course).stream()
                        .filter(m -> m.role() == CourseRole.STUDENT)
                        .flatMap(m -> accounts.find(m.learner()).map(a -> present(a, m)).stream())
                        .toList());
    }

    private static Present present(Account account, Member member) {
        return new Present(account, member.group());
    }
}
