package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.ArticleId;
import app.dateline.question.Option;
import app.dateline.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhatItArguesTest {
    private static final List<String> ARTICLES = List.of("ledger", "review", "gazette", "annals");

    static String holder(String id) {
        return ARTICLES.get(id.length() % ARTICLES.size());
    }

    static List<ArticleId> allBut(String id) {
        return ARTICLES.stream().filter(a -> !a.equals(holder(id))).map(ArticleId::new).toList();
    }

    /// Theses enough that the hash asks some of them so.
    private static Asked asked(Map<String, List<ArticleId>> silent) {
        var sketch = new Sketch();
        IntStream.range(0, 12)
                .mapToObj(i -> "t" + "x".repeat(i))
                .forEach(id ->
                        sketch.add(
                                Sketch.draw(
                                        id,
                                        "thesis",
                                        "It grows.",
                                        silent.getOrDefault(id, List.of()).isEmpty()
                                                ? Map.of()
                                                : Map.of("thesis", silent.get(id)),
                                        List.of(),
                                        "thesis %s the_%s_grows".formatted(holder(id), id))));
        return Asked.by(new WhatItArgues(), sketch);
    }

    private static Map<String, List<ArticleId>> allSilent() {
        var silent = new HashMap<String, List<ArticleId>>();
        IntStream.range(0, 12)
                .mapToObj(i -> "t" + "x".repeat(i))
                .forEach(id -> silent.put(id, allBut(id)));
        return silent;
    }

    private static Stream<Option> wrong(Asked asked, Question question) {
        var choice = asked.choice(question.id().value());
        var options = new ArrayList<>(choice.options());
        options.remove(choice.key());
        return options.stream();
    }

    @Test
    void oneViewOfTheArticleStandsAmongViewsOfOthers() {
        var asked = asked(allSilent());
        assertThat(asked.byId()).isNotEmpty();
        assertThat(asked.byId().values())
                .allSatisfy(q -> {
                    var source = q.source().orElseThrow();
                    assertThat(q.prompt().text())
                            .isEqualTo("Which of these points does the %s make?".formatted(source));
                    assertThat(wrong(asked, q))
                            .hasSize(3)
                            .allMatch(o -> o.supportedBy().isEmpty())
                            .noneMatch(o ->
                                    o.trueOf().orElseThrow().article().equals(Optional.of(source)));
                });
    }

    @Test
    void aViewOnWhichTheArticleWasNotReadIsNoWrongOption() {
        var silent = allSilent();
        silent.put("tx", List.of());
        var asked = asked(silent);
        assertThat(asked.byId().values())
                .isNotEmpty()
                .allSatisfy(q ->
                        assertThat(wrong(asked, q))
                                .noneMatch(o -> o.text().equals("The tx grows")));
    }
}
