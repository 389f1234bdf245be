package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Sketch;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What one recipe makes of a chronicle: its questions by id, and its reasons for the rest.
record Asked(Map<String, Question> byId, List<String> reasons) {

    static Asked by(Recipe recipe, Sketch sketch) {
        return by(recipe, sketch.chronicle());
    }

    static Asked by(Recipe recipe, Chronicle chronicle) {
        var reasons = new ArrayList<Unasked>();
        var byId =
                recipe.questions(chronicle, reasons::add).stream()
                        .collect(Collectors.toMap(q -> q.id().value(), Function.identity()));
        return new Asked(
                byId,
                reasons.stream()
                        .map(r -> r.event() + " " + r.attribute() + ": " + r.reason())
                        .toList());
    }

    Question question(String id) {
        var question = byId.get(id);
        if (question == null) {
            throw new AssertionError(
                    "No question %s among %s; %s".formatted(id, byId.keySet(), reasons));
        }
        return question;
    }

    String prompt(String id) {
        return question(id).prompt().text();
    }

    Task.ChooseOne choice(String id) {
        return (Task.ChooseOne) question(id).task();
    }

    List<String> options(String id) {
        return choice(id).options().stream().map(Option::text).toList();
    }

    String key(String id) {
        return options(id).get(choice(id).key());
    }
}
