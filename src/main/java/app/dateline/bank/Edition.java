package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One revision of a topic, read: what is said and what can be asked. Rounds name the revision they were drawn from.
public record Edition(
        String topic,
        String revision,
        Chronicle chronicle,
        Bank bank,
        Map<QuestionId, Question> byId) {

    public static Edition of(String topic, String revision, Chronicle chronicle, Bank bank) {
        var byId =
                bank.questions().stream()
                        .collect(Collectors.toMap(Question::id, Function.identity()));
        return new Edition(topic, revision, chronicle, bank, Map.copyOf(byId));
    }

    public Optional<Question> question(QuestionId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
