package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.report.Report;
import app.dateline.classroom.report.Report.Answered;
import app.dateline.classroom.report.Report.Reason;
import app.dateline.classroom.report.Report.Verdict;

/// A report, and the answer to it, in words.
public final class ReportWords {
    private ReportWords() {}

    public static String of(Reason reason) {
        return switch (reason) {
            case KEY -> say("report.key");
            case ALSO_RIGHT -> say("report.also-right");
            case UNCLEAR -> say("report.unclear");
            case SLIP -> say("report.slip");
            case OTHER -> say("report.other");
        };
    }

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case MENDED -> say("report.mended");
            case STANDS -> say("report.stands");
        };
    }

    /// What was reported: the reason, and the learner's words where there are any.
    public static String said(Report report) {
        return report.words().isEmpty()
                ? say("report.said-only", of(report.reason()))
                : say("report.said", of(report.reason()), report.words());
    }

    /// What was answered, and when.
    public static Reply answered(Answered answer) {
        return new Reply(
                say("report.answered", of(answer.verdict()), Clocks.moment(answer.at())),
                answer.words());
    }
}
