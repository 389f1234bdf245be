package app.dateline.store;

import app.dateline.study.ReviewStep;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

/// Steps of a review log as JSON, under names that never change though classes may.
final class ReviewJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(ReviewStep.class, StepNames.class).build();

    private ReviewJson() {}

    static String write(ReviewStep step) {
        return MAPPER.writeValueAsString(step);
    }

    static ReviewStep read(String body) {
        return MAPPER.readValue(body, ReviewStep.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ReviewStep.Graded.class, name = "graded"),
        @JsonSubTypes.Type(value = ReviewStep.Marked.class, name = "marked"),
        @JsonSubTypes.Type(value = ReviewStep.Limited.class, name = "limited"),
        @JsonSubTypes.Type(value = ReviewStep.Undone.class, name = "undone")
    })
    private interface StepNames {}
}
