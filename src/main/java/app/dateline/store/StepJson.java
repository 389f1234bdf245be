package app.dateline.store;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.EventId;
import app.dateline.question.Answer;
import app.dateline.question.Fact;
import app.dateline.question.Mark;
import app.dateline.question.QuestionId;
import app.dateline.study.AttemptId;
import app.dateline.study.Step;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Steps as JSON, under names that never change though classes may.
final class StepJson {
    private static final JsonMapper MAPPER = names().build();

    private StepJson() {}

    /// The names of steps and of what they hold.
    static JsonMapper.Builder names() {
        return JsonMapper.builder()
                .addMixIn(Step.class, StepNames.class)
                .addMixIn(Answer.class, AnswerNames.class)
                .addModule(new FactKeys())
                .addMixIn(Mark.class, MarkAsNumber.class)
                .addMixIn(QuestionId.class, IdAsText.class)
                .addMixIn(AttemptId.class, IdAsText.class);
    }

    static String write(Step step) {
        return MAPPER.writeValueAsString(step);
    }

    static Step read(String body) {
        return MAPPER.readValue(body, Step.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Step.Started.class, name = "started"),
        @JsonSubTypes.Type(value = Step.Answered.class, name = "answered"),
        @JsonSubTypes.Type(value = Step.Moved.class, name = "moved")
    })
    private interface StepNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "as")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Chosen.class, name = "chosen"),
        @JsonSubTypes.Type(value = Answer.Several.class, name = "several"),
        @JsonSubTypes.Type(value = Answer.Judged.class, name = "judged"),
        @JsonSubTypes.Type(value = Answer.Ordered.class, name = "ordered"),
        @JsonSubTypes.Type(value = Answer.Placed.class, name = "placed"),
        @JsonSubTypes.Type(value = Answer.Matched.class, name = "matched"),
        @JsonSubTypes.Type(value = Answer.Dated.class, name = "dated"),
        @JsonSubTypes.Type(value = Answer.Typed.class, name = "typed"),
        @JsonSubTypes.Type(value = Answer.Passed.class, name = "passed")
    })
    private interface AnswerNames {}

    private abstract static class MarkAsNumber {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        MarkAsNumber(@SuppressWarnings("unused") double value) {}

        @JsonValue
        abstract double value();
    }

    /// A fact as the key of a map: event/attribute, or event/attribute/article.
    private static final class FactKeys extends SimpleModule {
        private static final long serialVersionUID = 1L;

        FactKeys() {
            addKeySerializer(
                    Fact.class,
                    new ValueSerializer<>() {
                        @Override
                        public void serialize(
                                Fact fact, JsonGenerator out, SerializationContext context) {
                            out.writeName(fact.key());
                        }
                    });
            addKeyDeserializer(
                    Fact.class,
                    new KeyDeserializer() {
                        @Override
                        public Object deserializeKey(String key, DeserializationContext context) {
                            var parts = key.split("/", -1);
                            return new Fact(
                                    new EventId(parts[0]),
                                    parts[1],
                                    parts.length > 2
                                            ? Optional.of(new ArticleId(parts[2]))
                                            : Optional.empty());
                        }
                    });
        }
    }
}
