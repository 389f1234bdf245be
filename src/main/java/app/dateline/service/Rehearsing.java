package app.dateline.service;

import app.dateline.classroom.quiz.Draw;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Quizzes tried out by those who teach the course, before students see them or after. For anybody else there is none.
@Service
public class Rehearsing {
    private final Quizzing quizzing;
    private final Membership membership;
    private final Uuids uuids;
    private final InstantSource clock;

    Rehearsing(Quizzing quizzing, Membership membership, Uuids uuids, InstantSource clock) {
        this.quizzing = quizzing;
        this.membership = membership;
        this.uuids = uuids;
        this.clock = clock;
    }

    /// A paper such as a student could get who has met nothing yet; nothing where no question fits. Nothing is kept of it.
    ///
    /// @param number which of many that could be drawn, from 1: the same number draws the same
    @Transactional(readOnly = true)
    public Optional<Rehearsal> rehearse(LearnerId learner, QuizId id, int number) {
        var quiz = quizzing.quiz(learner, id);
        var course = membership.taught(learner, quiz.course());
        var edition = quizzing.edition(learner, id);
        return quiz.assigned()
                .or(() -> Quizzing.drawn(quiz.plan().content(), edition, number, clock.instant()))
                .map(assigned ->
                        new Rehearsal(
                                course,
                                quiz.assigned(Optional.of(assigned)),
                                edition,
                                new PaperId(uuids.next()),
                                learner,
                                Draw.seed(assigned.seed(), learner, number),
                                clock));
    }
}
