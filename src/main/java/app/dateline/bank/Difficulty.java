package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.EventDate;
import app.dateline.question.Question;
import app.dateline.question.Task;

/// How hard a question is likely to be before anybody has answered it, from 0 to 1: the weighted mean of what is known to
/// make questions hard. Producing an answer is harder than recognising one, telling apart options that are alike and close
/// in time harder than others; so is keeping several facts or the articles apart, and so is what is asked more exactly. The
/// weights are set by judgement.
final class Difficulty {
    private static final double PRODUCTION = 0.4;
    private static final double CLOSENESS = 0.3;
    private static final double HOPS = 0.15;
    private static final double PRECISION = 0.15;

    /// Beyond so many facts one more makes nothing harder.
    private static final double MANY_FACTS = 5;

    private Difficulty() {}

    /// The estimate in hundredths.
    static double of(Chronicle chronicle, Question question) {
        var estimate =
                PRODUCTION * production(question.task())
                        + CLOSENESS * Closeness.of(chronicle, question)
                        + HOPS * hops(question)
                        + PRECISION * precision(question.task());
        return Math.round(estimate * 100) / 100.0;
    }

    /// From judging what is said, 0, by choosing, pairing and ordering, to producing a number out of nothing, 1.
    private static double production(Task task) {
        return switch (task) {
            case Task.TrueFalse _ -> 0;
            case Task.ChooseOne _ -> 0.3;
            case Task.PlaceOnTimeline _ -> 0.4;
            case Task.ChooseMany _, Task.Match _ -> 0.5;
            case Task.PutInOrder _ -> 0.6;
            case Task.TypeText _ -> 0.8;
            case Task.GiveDate _ -> 0.9;
            case Task.TypeNumber _ -> 1;
        };
    }

    /// How many facts must be held together; what one article says takes knowing what the others say.
    private static double hops(Question question) {
        var facts = question.facts().size() + (question.source().isPresent() ? 2 : 0);
        return Math.min(1, (facts - 1) / (MANY_FACTS - 1));
    }

    private static double precision(Task task) {
        return switch (task) {
            case Task.GiveDate date -> date.asked() == EventDate.Precision.MONTH ? 1 : 0.5;
            case Task.TypeNumber number ->
                    number.keys().stream().allMatch(k -> k.tolerance() > 0) ? 0.5 : 1;
            case Task.ChooseOne _,
                    Task.ChooseMany _,
                    Task.TrueFalse _,
                    Task.Match _,
                    Task.PutInOrder _,
                    Task.PlaceOnTimeline _,
                    Task.TypeText _ ->
                    0.3;
        };
    }
}
