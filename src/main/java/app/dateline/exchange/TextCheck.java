package app.dateline.exchange;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Span;
import app.dateline.chronicle.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds what is being written against the texts of the articles, as far as they are at hand, and says in sentences what does not agree:
/// a figure, a date or a name that is not where the claim points, and words that are the article's own.
public final class TextCheck {
    private static final int MOST_PLACES = 3;

    private final Chronicle chronicle;
    private final Map<ArticleId, ArticleText> texts;

    /// @param chronicle what is to be checked is in it
    /// @param texts those that are at hand
    public TextCheck(Chronicle chronicle, Map<ArticleId, ArticleText> texts) {
        this.chronicle = chronicle;
        this.texts = Map.copyOf(texts);
    }

    /// What the article says otherwise than a claim; nothing where its text is not at hand.
    public List<String> remarks(Claim claim) {
        var text = texts.get(claim.article());
        if (text == null) {
            return List.of();
        }
        var remarks = new ArrayList<String>();
        new ClaimSpans(claim, text)
                .faults()
                .forEach(f ->
                        remarks.add(
                                "The places are %s; wanted %s.".formatted(f.found(), f.wanted())));
        if (remarks.isEmpty()) {
            lines(claim, text).ifPresent(remarks::add);
            words(claim, text, remarks);
        }
        written(claim.value()).forEach(w -> copied(w).ifPresent(remarks::add));
        return List.copyOf(remarks);
    }

    private Optional<String> lines(Claim claim, ArticleText text) {
        var lines = claim.at().stream().map(text::lines).distinct().toList();
        return lines.equals(claim.lines().stream().distinct().toList())
                ? Optional.empty()
                : Optional.of(
                        "These places are on %s."
                                .formatted(new Otherwise(chronicle, claim, text).on()));
    }

    private void words(Claim claim, ArticleText text, List<String> remarks) {
        var check = new ClaimCheck(chronicle, texts);
        var otherwise = new Otherwise(chronicle, claim, text);
        var passage = text.passage(claim.at());
        var unsaid = check.unsaid(claim, passage);
        unsaid.forEach(s -> remarks.add(otherwise.words(s, passage)));
        if (!unsaid.isEmpty()) {
            var places =
                    text.sentences().stream()
                            .filter(s -> check.unsaid(claim, text.passage(List.of(s))).isEmpty())
                            .limit(MOST_PLACES)
                            .map(s -> place(s, text))
                            .toList();
            if (!places.isEmpty()) {
                remarks.add(
                        "It may be what stands on %s.".formatted(String.join(", or on ", places)));
            }
        }
    }

    private static String place(Span span, ArticleText text) {
        return "%s (%d-%d)"
                .formatted(Otherwise.on(List.of(text.lines(span))), span.start(), span.end());
    }

    /// The parts of a value that are in words of our own.
    private static Stream<String> written(Value value) {
        return switch (value) {
            case Value.Text(var words) -> Stream.of(words);
            case Value.Share share -> Stream.of(share.of());
            case Value.Superlative most -> Stream.of(most.rank(), most.scope());
            case Value.Date _, Value.Ref _, Value.Items _, Value.Amount _ -> Stream.empty();
        };
    }

    /// Where a sentence says what an article says in its own words, which is to be said in others.
    public Optional<String> copied(String sentence) {
        var own = new OwnWords(chronicle);
        return chronicle.articles().stream()
                .map(Article::id)
                .filter(texts::containsKey)
                .flatMap(id ->
                        Optional.ofNullable(texts.get(id))
                                .flatMap(
                                        text -> own.run(sentence, text.whole().pieces().getFirst()))
                                .map(run ->
                                        "\"%s\" are the very words of %s: say it in your own."
                                                .formatted(run, chronicle.article(id).label()))
                                .stream())
                .findFirst();
    }
}
