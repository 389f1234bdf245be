package app.dateline.service;

import app.dateline.classroom.quiz.Fit;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.question.QuestionId;
import app.dateline.study.LearnerId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What those who teach a course choose the questions of a quiz from. For anybody else there is nothing.
@Service
public class Picking {
    private final Quizzing quizzing;
    private final Membership membership;
    private final Authoring authoring;

    Picking(Quizzing quizzing, Membership membership, Authoring authoring) {
        this.quizzing = quizzing;
        this.membership = membership;
        this.authoring = authoring;
    }

    /// The bank of a quiz as it is now, to be looked at only.
    @Transactional(readOnly = true)
    public BankDesk desk(LearnerId learner, QuizId id) {
        var quiz = quizzing.quiz(learner, id);
        return authoring.desk(membership.taught(learner, quiz.course()).topic());
    }

    /// As many questions as the plan of a quiz says, of those that fit it, to begin choosing with.
    ///
    /// @param number which of many draws
    @Transactional(readOnly = true)
    public List<QuestionId> draw(LearnerId learner, QuizId id, int number) {
        var content = quizzing.quiz(learner, id).plan().content();
        var edition = quizzing.edition(learner, id);
        return Fit.drawn(content, edition, content.fitting(edition), number);
    }
}
