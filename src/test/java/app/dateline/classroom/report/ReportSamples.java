package app.dateline.classroom.report;

import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.report.Report.Answered;
import app.dateline.classroom.report.Report.Reason;
import app.dateline.classroom.report.Report.Verdict;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Reports for tests.
public final class ReportSamples {
    public static final Instant AT = Instant.parse("2026-11-24T07:00:00.123Z");

    private ReportSamples() {}

    public static Report open(LearnerId learner) {
        return open(learner, "item", Optional.empty());
    }

    public static Report open(LearnerId learner, String item, Optional<QuizId> quiz) {
        return new Report(
                UUID.randomUUID().toString(),
                learner,
                AT,
                "topic",
                "revision",
                item,
                quiz,
                Reason.UNCLEAR,
                "Which \u201ctwo\u201d?",
                Optional.empty());
    }

    public static Answered answer(LearnerId author) {
        return new Answered(
                AT.plusSeconds(60), Optional.of(author), Verdict.STANDS, "The two of 2011.");
    }
}
