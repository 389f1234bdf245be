package app.dateline.store;

import app.dateline.classroom.quiz.PaperStep;
import app.dateline.study.LearnerId;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

/// The steps of papers as JSON, under names that never change though classes may.
final class PaperStepJson {
    private static final JsonMapper MAPPER =
            StepJson.names()
                    .addMixIn(PaperStep.class, PaperStepNames.class)
                    .addMixIn(LearnerId.class, IdAsText.class)
                    .build();

    private PaperStepJson() {}

    static String write(PaperStep step) {
        return MAPPER.writeValueAsString(step);
    }

    static PaperStep read(String body) {
        return MAPPER.readValue(body, PaperStep.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PaperStep.Started.class, name = "started"),
        @JsonSubTypes.Type(value = PaperStep.Answered.class, name = "answered"),
        @JsonSubTypes.Type(value = PaperStep.Flagged.class, name = "flagged"),
        @JsonSubTypes.Type(value = PaperStep.Moved.class, name = "moved"),
        @JsonSubTypes.Type(value = PaperStep.Checked.class, name = "checked"),
        @JsonSubTypes.Type(value = PaperStep.Submitted.class, name = "submitted"),
        @JsonSubTypes.Type(value = PaperStep.Marked.class, name = "marked"),
        @JsonSubTypes.Type(value = PaperStep.Regraded.class, name = "regraded"),
        @JsonSubTypes.Type(value = PaperStep.Commented.class, name = "commented"),
        @JsonSubTypes.Type(value = PaperStep.Remembered.class, name = "remembered")
    })
    private interface PaperStepNames {}
}
