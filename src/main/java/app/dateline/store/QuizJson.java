package app.dateline.store;

import app.dateline.classroom.quiz.Assigned;
import app.dateline.classroom.quiz.Exemption;
import app.dateline.classroom.quiz.Extra;
import app.dateline.classroom.quiz.Plan;
import app.dateline.question.QuestionId;
import app.dateline.study.LearnerId;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

/// What is decided about a quiz, as JSON, under names that never change though classes may.
final class QuizJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addMixIn(QuestionId.class, IdAsText.class)
                    .addMixIn(LearnerId.class, IdAsText.class)
                    .addMixIn(Extra.class, ExtraNames.class)
                    .addMixIn(Exemption.For.class, ForNames.class)
                    .build();

    private QuizJson() {}

    static String write(Plan plan) {
        return MAPPER.writeValueAsString(plan);
    }

    static Plan plan(String body) {
        return MAPPER.readValue(body, Plan.class);
    }

    static String write(Assigned assigned) {
        return MAPPER.writeValueAsString(assigned);
    }

    static Assigned assigned(String body) {
        return MAPPER.readValue(body, Assigned.class);
    }

    static String write(Exemption exemption) {
        return MAPPER.writeValueAsString(exemption);
    }

    static Exemption exemption(String body) {
        return MAPPER.readValue(body, Exemption.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "in")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Extra.Percent.class, name = "per-cent"),
        @JsonSubTypes.Type(value = Extra.Minutes.class, name = "minutes")
    })
    private interface ExtraNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Exemption.For.Student.class, name = "student"),
        @JsonSubTypes.Type(value = Exemption.For.Group.class, name = "group")
    })
    private interface ForNames {}
}
