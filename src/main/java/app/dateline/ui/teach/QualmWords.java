package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Dispute;
import app.dateline.bank.Edition;
import app.dateline.chronicle.EventId;
import app.dateline.classroom.quiz.Qualm;
import app.dateline.question.QuestionId;
import java.util.List;

/// What is to be minded about a question that was chosen by hand, in words: others are told by their numbers in the list.
final class QualmWords {
    private final Edition edition;
    private final List<QuestionId> list;

    QualmWords(Edition edition, List<QuestionId> list) {
        this.edition = edition;
        this.list = list;
    }

    String of(Qualm qualm) {
        return switch (qualm) {
            case Qualm.Gone _ -> say("qualm.gone");
            case Qualm.SameFact(var _, var other) -> say("qualm.same-fact", number(other));
            case Qualm.SameEvent(var _, var other, var event) ->
                    say("qualm.same-event", number(other), title(event));
            case Qualm.GivesAway(var telling, var asking, var event) ->
                    list.contains(asking)
                            ? say("qualm.gives-away", number(asking), title(event))
                            : say("qualm.given-away", number(telling), title(event));
            case Qualm.Disputed(var _, var dispute) -> disputed(dispute);
        };
    }

    private int number(QuestionId question) {
        return list.indexOf(question) + 1;
    }

    private String title(EventId event) {
        return edition.chronicle().event(event).title();
    }

    private static String disputed(Dispute dispute) {
        return switch (dispute) {
            case NONE -> "";
            case BY_SOURCE -> say("qualm.by-source");
            case EITHER -> say("qualm.either");
            case WHO_SAYS_WHAT -> say("qualm.who-says-what");
        };
    }
}
