package app.dateline.store;

import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Fitting;
import app.dateline.study.optimize.PairedTest;
import app.dateline.study.optimize.Verdict;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a fitting came to, as JSON, with the version of the formulas it is for.
final class FittingJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private FittingJson() {}

    static String write(Fitting fitting) {
        var verdict = fitting.verdict();
        var figures = verdict.figures();
        return MAPPER.writeValueAsString(
                MAPPER.createObjectNode()
                        .put("version", Weights.VERSION)
                        .put("below", name(fitting.below()))
                        .put("reviews", fitting.reviews())
                        .put("moved", fitting.moved())
                        .put("reason", name(verdict.reason()))
                        .put("predicted", verdict.reviews())
                        .put("forgotten", verdict.forgotten())
                        .put("before", figures.before())
                        .put("after", figures.after())
                        .put("error", figures.error())
                        .put("inUse", WeightsText.write(verdict.inUse()))
                        .put("candidate", WeightsText.write(verdict.candidate())));
    }

    /// Nothing where it is for other formulas than the present.
    static Optional<Fitting> read(Instant at, String text) {
        var json = MAPPER.readTree(text);
        return json.path("version").asString().equals(Weights.VERSION)
                ? Optional.of(read(at, json))
                : Optional.empty();
    }

    private static Fitting read(Instant at, JsonNode json) {
        return new Fitting(
                at,
                Fitting.Rung.valueOf(constant(json, "below")),
                json.path("reviews").intValue(),
                json.path("moved").booleanValue(),
                new Verdict(
                        Verdict.Reason.valueOf(constant(json, "reason")),
                        WeightsText.read(json.path("inUse").asString()),
                        WeightsText.read(json.path("candidate").asString()),
                        json.path("predicted").intValue(),
                        json.path("forgotten").intValue(),
                        new PairedTest(
                                json.path("before").doubleValue(),
                                json.path("after").doubleValue(),
                                json.path("error").doubleValue())));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(JsonNode json, String field) {
        return json.path(field).asString().toUpperCase(Locale.ROOT);
    }
}
