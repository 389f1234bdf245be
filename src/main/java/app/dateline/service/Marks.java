package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Course;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Member;
import app.dateline.classroom.quiz.Grade;
import app.dateline.classroom.quiz.Gradebook;
import app.dateline.classroom.quiz.HandMark;
import app.dateline.classroom.quiz.HandMarks;
import app.dateline.classroom.quiz.Keys;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.Showing;
import app.dateline.exchange.TableFile;
import app.dateline.study.LearnerId;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What quizzes came to: for those who teach a course all of it, for a student their own, as far as they may see it.
@Service
public class Marks {
    private static final int TEN = 10;

    private final Quizzes quizzes;
    private final Papers papers;
    private final HandMarks handMarks;
    private final Accounts accounts;
    private final Membership membership;
    private final Teaching teaching;
    private final Invigilating invigilating;
    private final Rekeyings rekeyings;
    private final Uuids uuids;
    private final InstantSource clock;

    Marks(
            Quizzes quizzes,
            Papers papers,
            HandMarks handMarks,
            Accounts accounts,
            Membership membership,
            Teaching teaching,
            Invigilating invigilating,
            Rekeyings rekeyings,
            Uuids uuids,
            InstantSource clock) {
        this.quizzes = quizzes;
        this.papers = papers;
        this.handMarks = handMarks;
        this.accounts = accounts;
        this.membership = membership;
        this.teaching = teaching;
        this.invigilating = invigilating;
        this.rekeyings = rekeyings;
        this.uuids = uuids;
        this.clock = clock;
    }

    /// The gradebook of a course: its students by name, and its assigned quizzes in the order they were made.
    public record Book(
            Course course,
            List<Teaching.Person> students,
            List<Quiz> quizzes,
            Gradebook grades,
            Instant now) {
        public Book {
            students = List.copyOf(students);
            quizzes = List.copyOf(quizzes);
        }
    }

    @Transactional(readOnly = true)
    public Book book(LearnerId learner, CourseId course) {
        var roster = teaching.course(learner, course);
        var assigned = quizzes.of(course).stream().filter(q -> !q.draft()).toList();
        var students = roster.in(CourseRole.STUDENT);
        var grades = new HashMap<QuizId, Map<LearnerId, Grade>>();
        for (var quiz : assigned) {
            grades.put(quiz.id(), grades(quiz, students));
        }
        return new Book(
                roster.course(), students, assigned, new Gradebook(grades), clock.instant());
    }

    /// What the columns are called that are no quiz: the student, the name they sign in with, their group, the mean.
    public record Heads(String student, String name, String group, String mean) {}

    /// The same as CSV: marks out of ten, with the name each student signs in with and their group.
    @Transactional(readOnly = true)
    public void csv(LearnerId learner, CourseId course, Heads heads, OutputStream out) {
        table(learner, course, heads).csv(out);
    }

    /// The same as a workbook.
    @Transactional(readOnly = true)
    public void xlsx(LearnerId learner, CourseId course, Heads heads, OutputStream out) {
        table(learner, course, heads).xlsx(out);
    }

    private TableFile table(LearnerId learner, CourseId course, Heads heads) {
        var book = book(learner, course);
        var columns = new ArrayList<>(List.of(heads.student(), heads.name(), heads.group()));
        book.quizzes().forEach(q -> columns.add(q.name().value()));
        columns.add(heads.mean());
        return new TableFile(
                book.course().name().value(),
                columns,
                book.students().stream().map(s -> row(book, s)).toList());
    }

    private static List<TableFile.Cell> row(Book book, Teaching.Person student) {
        var id = student.account().learner();
        var row = new ArrayList<TableFile.Cell>();
        row.add(new TableFile.Cell.Text(student.account().shown().value()));
        row.add(new TableFile.Cell.Text(student.account().name().value()));
        row.add(new TableFile.Cell.Text(student.member().group().orElse("")));
        book.quizzes()
                .forEach(q -> row.add(mark(book.grades().grade(q.id(), id).flatMap(Grade::share))));
        row.add(mark(book.grades().mean(id)));
        return row;
    }

    private static TableFile.Cell mark(Optional<Double> share) {
        return share.<TableFile.Cell>map(s -> new TableFile.Cell.Figure(s * TEN))
                .orElse(TableFile.Cell.EMPTY);
    }

    private Map<LearnerId, Grade> grades(Quiz quiz, List<Teaching.Person> students) {
        var byStudent =
                papers.of(quiz.id()).stream().collect(Collectors.groupingBy(Paper::learner));
        var byHand =
                handMarks.of(quiz.id()).stream().collect(Collectors.groupingBy(HandMark::student));
        return students.stream()
                .map(Teaching.Person::member)
                .collect(
                        Collectors.toMap(
                                Member::learner,
                                m ->
                                        Grade.of(
                                                quiz.plan().terms(m.learner(), m.group()),
                                                byStudent.getOrDefault(m.learner(), List.of()),
                                                byHand.getOrDefault(m.learner(), List.of()),
                                                clock.instant())));
    }

    /// A mark set by hand, and by whom, if they are still there.
    public record Set(HandMark mark, Optional<Account> by) {}

    /// How a grade came about: the papers, the first begun first, how they were marked anew, and what was set by hand, the first set first.
    public record Cell(
            Quiz quiz,
            Account student,
            Grade grade,
            List<Paper> papers,
            List<Keys.Told> regrades,
            List<Set> byHand) {
        public Cell {
            papers = List.copyOf(papers);
            regrades = List.copyOf(regrades);
            byHand = List.copyOf(byHand);
        }
    }

    /// The grade of one student in one quiz of a course that the learner teaches.
    @Transactional(readOnly = true)
    public Cell cell(LearnerId learner, QuizId id, LearnerId student) {
        var quiz = taught(learner, id, student);
        var own = papers.of(id, student);
        var marks = marks(id, student);
        var terms = invigilating.terms(quiz, student);
        return new Cell(
                quiz,
                accounts.find(student).orElseThrow(() -> new NotThere("Student " + student)),
                Grade.of(terms, own, marks, clock.instant()),
                own,
                own.stream().flatMap(p -> rekeyings.keys(p).told(p).stream()).toList(),
                marks.stream().map(m -> new Set(m, m.by().flatMap(accounts::find))).toList());
    }

    /// Sets a mark by hand.
    ///
    /// @param share of the full mark, from 0 to 1; none: what the papers come to counts again
    /// @param why as the student is to read it
    @Transactional
    public void set(
            LearnerId learner, QuizId id, LearnerId student, Optional<Double> share, String why) {
        taught(learner, id, student);
        handMarks.add(
                id,
                new HandMark(
                        uuids.next(),
                        student,
                        clock.instant(),
                        Optional.of(learner),
                        share,
                        why.strip()));
    }

    private Quiz taught(LearnerId learner, QuizId id, LearnerId student) {
        var quiz =
                quizzes.find(id)
                        .filter(q -> !q.draft())
                        .orElseThrow(() -> new NotThere("Quiz " + id));
        if (membership.taught(learner, quiz.course(), student).role() != CourseRole.STUDENT) {
            throw new NotThere("Student " + student);
        }
        return quiz;
    }

    private List<HandMark> marks(QuizId quiz, LearnerId student) {
        return handMarks.of(quiz).stream().filter(m -> m.student().equals(student)).toList();
    }

    /// What a student may know of their grade in a quiz: where marks are not shown yet, only how it stands.
    ///
    /// @param why a mark was set by hand, where one holds
    public record Own(Quiz quiz, Grade grade, boolean shown, Optional<String> why) {}

    /// The student's own grades in a course.
    @Transactional(readOnly = true)
    public List<Own> own(LearnerId learner, CourseId course) {
        membership.of(learner, course);
        return quizzes.of(course).stream()
                .filter(q -> !q.draft())
                .map(q -> own(learner, q))
                .toList();
    }

    private Own own(LearnerId learner, Quiz quiz) {
        var mine = papers.of(quiz.id(), learner);
        var marks = marks(quiz.id(), learner);
        var grade = Grade.of(invigilating.terms(quiz, learner), mine, marks, clock.instant());
        var shown =
                grade.byHand().isPresent()
                        || mine.stream()
                                .anyMatch(p ->
                                        invigilating
                                                .disclosure(quiz, p)
                                                .whole()
                                                .contains(Showing.What.MARK));
        return new Own(
                quiz,
                grade,
                shown,
                grade.byHand().map(_ -> marks.getLast().why()).filter(w -> !w.isEmpty()));
    }
}
