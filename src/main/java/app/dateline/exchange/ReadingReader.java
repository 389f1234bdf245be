package app.dateline.exchange;

import static app.dateline.exchange.ChronicleReader.constant;
import static app.dateline.exchange.ChronicleReader.optional;
import static app.dateline.exchange.ChronicleReader.text;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads reading.json; what names no article or claim, or makes no sense, is a fault and is left out.
record ReadingReader(Json.Read file, Chronicle chronicle, Known known, List<Fault> faults) {

    List<Reading> read() {
        var byArticle = new LinkedHashMap<ArticleId, Reading>();
        var readings = file.tree().path("readings");
        for (var i = 0; i < readings.size(); i++) {
            var entry = "/readings/%d".formatted(i);
            if (!file.broken().contains(entry) && !file.breaks(entry + "/article")) {
                var reading = reading(readings.path(i), entry);
                if (byArticle.putIfAbsent(reading.article(), reading) != null) {
                    at(reading.article()).fault("the same article twice", "one entry an article");
                }
            }
        }
        return List.copyOf(byArticle.values());
    }

    private Reading reading(JsonNode node, String entry) {
        var article = new ArticleId(text(node, "article"));
        at(article).known(known.articles(), article.value(), "an article");
        var left = new ArrayList<Reading.Left>();
        for (var i = 0; i < node.path("left").size(); i++) {
            if (!file.breaks("%s/left/%d".formatted(entry, i))) {
                left(article, node.path("left").path(i)).ifPresent(left::add);
            }
        }
        return new Reading(article, left);
    }

    private Optional<Reading.Left> left(ArticleId article, JsonNode node) {
        var at = at("%s (left at %s)".formatted(article, node.path("at")));
        try {
            var left =
                    new Reading.Left(
                            EventReader.spans(node.path("at")),
                            constant(Reading.Reason.class, text(node, "reason")),
                            optional(node, "says"),
                            optional(node, "claim").map(ClaimId::new));
            left.claim().ifPresent(c -> repeats(c, article, at));
            return Optional.of(left);
        } catch (IllegalArgumentException e) {
            at.fault(String.valueOf(e.getMessage()), "a statement that makes sense");
            return Optional.empty();
        }
    }

    private void repeats(ClaimId id, ArticleId article, Known.At at) {
        at.known(known.claims(), id.value(), "a claim");
        chronicle.events().stream()
                .flatMap(e -> e.claims().stream())
                .filter(c -> c.id().equals(id))
                .map(Claim::article)
                .filter(a -> !a.equals(article))
                .forEach(a -> at.fault("%s, a claim of %s".formatted(id, a), "one of " + article));
    }

    private Known.At at(Object place) {
        return new Known.At(BankFiles.READING, place, faults);
    }
}
