package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The papers of students as those read them who teach the course, and what they say of them. For anybody else there is none.
@Service
public class Inspecting {
    private final Papers papers;
    private final Quizzes quizzes;
    private final Accounts accounts;
    private final Membership membership;
    private final Invigilating invigilating;
    private final Editions editions;
    private final Uuids uuids;
    private final InstantSource clock;

    Inspecting(
            Papers papers,
            Quizzes quizzes,
            Accounts accounts,
            Membership membership,
            Invigilating invigilating,
            Editions editions,
            Uuids uuids,
            InstantSource clock) {
        this.papers = papers;
        this.quizzes = quizzes;
        this.accounts = accounts;
        this.membership = membership;
        this.invigilating = invigilating;
        this.editions = editions;
        this.uuids = uuids;
        this.clock = clock;
    }

    /// What was said of a paper, and by whom, if they are still there.
    public record Said(PaperStep.Commented comment, Optional<Account> by) {}

    /// A paper and its student, and what was said of it, the first first.
    public record Script(Sheet sheet, Account student, List<Said> comments) {
        public Script {
            comments = List.copyOf(comments);
        }

        /// Those on one question, or on the whole.
        public List<Said> on(Optional<Integer> index) {
            return comments.stream().filter(s -> s.comment().index().equals(index)).toList();
        }
    }

    /// A paper of a student of a course that the learner teaches.
    @Transactional(readOnly = true)
    public Script script(LearnerId learner, PaperId id) {
        var paper = papers.find(id).orElseThrow(() -> none(id));
        var quiz = taught(learner, paper);
        var start = paper.start();
        return new Script(
                new Sheet(
                        membership.taught(learner, quiz.course()),
                        quiz,
                        invigilating.terms(quiz, paper.learner()),
                        paper,
                        editions.edition(start.topic(), start.revision()),
                        invigilating.disclosure(quiz, paper),
                        clock.instant()),
                accounts.find(paper.learner()).orElseThrow(() -> none(id)),
                paper.comments().stream()
                        .map(c -> new Said(c, c.by().flatMap(accounts::find)))
                        .toList());
    }

    /// Says something of a paper that is over, for good; the student reads it once all may be seen that the quiz shows.
    ///
    /// @param index of the question it is about; none: about the whole
    /// @throws NotThere while the paper is being written
    /// @throws IllegalArgumentException where there is no such question, or nothing or too much is said
    @Transactional
    public void comment(LearnerId learner, PaperId id, Optional<Integer> index, String text) {
        var paper = papers.claim(id).orElseThrow(() -> none(id));
        taught(learner, paper);
        if (paper.running()) {
            throw none(id);
        }
        index.filter(i -> i < 0 || i >= paper.size())
                .ifPresent(i -> {
                    throw new IllegalArgumentException(
                            "The paper has questions 0 to %d; found %d"
                                    .formatted(paper.size() - 1, i));
                });
        papers.append(
                id,
                new PaperStep.Commented(
                        paper.now(clock.instant()),
                        uuids.next(),
                        index,
                        text.strip(),
                        Optional.of(learner)));
    }

    private Quiz taught(LearnerId learner, Paper paper) {
        var quiz = quizzes.find(paper.quiz()).orElseThrow(() -> none(paper.id()));
        if (membership.taught(learner, quiz.course(), paper.learner()).role()
                != CourseRole.STUDENT) {
            throw none(paper.id());
        }
        return quiz;
    }

    private static NotThere none(PaperId id) {
        return new NotThere("Paper " + id + " to a teacher");
    }
}
