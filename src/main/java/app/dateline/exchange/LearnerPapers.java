package app.dateline.exchange;

import app.dateline.classroom.quiz.Disclosure;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Showing.What;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A learner's papers in their own file: all they did, and of what came of it as much as they may see.
record LearnerPapers(JsonMapper mapper) {

    void write(ObjectNode json, LearnerJson.Written written) {
        var seen = written.seen();
        var paper = seen.paper();
        var start = paper.start();
        json.put("id", paper.id().value())
                .put("quiz", paper.quiz().value())
                .put("number", start.number())
                .put("started", start.at().toString())
                .put("topic", start.topic())
                .put("revision", start.revision())
                .put("behaviour", name(start.behaviour()));
        start.deadline().ifPresent(end -> json.put("deadline", end.toString()));
        var asked = json.putArray("questions");
        IntStream.range(0, paper.size()).forEach(i -> question(asked.addObject(), seen, i));
        IntStream.range(0, written.questions().size())
                .forEach(i -> {
                    var question = written.questions().get(i);
                    ((ObjectNode) asked.get(i))
                            .put("recipe", question.recipe())
                            .put("prompt", question.prompt().text());
                });
        if (seen.whole().contains(What.MARK)) {
            json.put("mark", paper.earned());
        }
        var log = json.putArray("steps");
        paper.steps().stream()
                .filter(s -> !(s instanceof PaperStep.Commented) || seen.comments().contains(s))
                .forEach(step -> step(log, step));
    }

    private void question(ObjectNode json, Disclosure seen, int index) {
        var paper = seen.paper();
        json.put("id", paper.start().questions().get(index).value());
        if (seen.of(index).contains(What.MARK) && seen.of(index).contains(What.RIGHT_OR_WRONG)) {
            paper.result(index).ifPresent(r -> json.put("mark", r.share()));
        }
    }

    /// What was marked stands with the questions, as far as it may be seen.
    private void step(ArrayNode log, PaperStep step) {
        switch (step) {
            case PaperStep.Started _, PaperStep.Marked _, PaperStep.Remembered _ -> {}
            case PaperStep.Remarked remarked ->
                    done(log, "remarked", step)
                            .put("question", remarked.index())
                            .put("why", remarked.why());
            case PaperStep.Answered answered -> {
                var json = done(log, "answered", step).put("question", answered.index());
                json.put("id", answered.answerId());
                answered.certainty().ifPresent(c -> json.put("certainty", name(c)));
                json.set("answer", mapper.valueToTree(answered.answer().orElse(null)));
            }
            case PaperStep.Flagged flagged ->
                    done(log, "flagged", step)
                            .put("question", flagged.index())
                            .put("on", flagged.on());
            case PaperStep.Moved moved -> done(log, "moved", step).put("question", moved.to());
            case PaperStep.Checked checked ->
                    done(log, "checked", step)
                            .put("question", checked.index())
                            .put("id", checked.answerId())
                            .put("mark", checked.marking().mark().value());
            case PaperStep.Submitted submitted ->
                    done(log, "submitted", step).put("how", name(submitted.how()));
            case PaperStep.Commented commented -> {
                var json = done(log, "commented", step).put("text", commented.text());
                commented.index().ifPresent(i -> json.put("question", i));
            }
        }
    }

    private static ObjectNode done(ArrayNode log, String what, PaperStep step) {
        return log.addObject().put("step", what).put("at", step.at().toString());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
