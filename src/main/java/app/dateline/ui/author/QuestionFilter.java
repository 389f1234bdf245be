package app.dateline.ui.author;

import app.dateline.bank.edit.Edits;
import app.dateline.question.Level;
import app.dateline.question.Question;
import app.dateline.service.BankDesk;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.KeyWords;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which questions of a bank are listed and which of them is open, as the address says it. Whatever makes no sense there is as if it
/// were not there.
public record QuestionFilter(
        String words,
        Optional<String> event,
        Optional<String> recipe,
        Optional<String> task,
        Optional<Status> status,
        Optional<Level> level,
        Optional<String> chosen) {
    public static final QuestionFilter ALL =
            new QuestionFilter(
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
    private static final int LONGEST = 100;

    /// How a question stands, as one asks for it.
    public enum Status {
        ASKED,
        REWORDED,
        RETIRED,
        SET_ASIDE;

        private boolean of(Edits.State state) {
            return switch (this) {
                case ASKED -> state != Edits.State.RETIRED;
                case REWORDED -> state == Edits.State.REWORDED;
                case RETIRED -> state == Edits.State.RETIRED;
                case SET_ASIDE -> state == Edits.State.SET_ASIDE;
            };
        }
    }

    public static QuestionFilter read(QueryParameters address) {
        var words = address.getSingleParameter("q").orElse("").strip();
        return new QuestionFilter(
                words.substring(0, Math.min(words.length(), LONGEST)),
                slug(address, "event"),
                slug(address, "recipe"),
                slug(address, "task"),
                constant(address, "state", Status.values()),
                constant(address, "level", Level.values()),
                slug(address, "question"));
    }

    private static Optional<String> slug(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(s -> s.matches("[a-z0-9]+([-/.][a-z0-9]+)*"));
    }

    private static <E extends Enum<E>> Optional<E> constant(
            QueryParameters address, String name, E[] all) {
        return address.getSingleParameter(name)
                .flatMap(w -> Arrays.stream(all).filter(c -> word(c).equals(w)).findFirst());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public QuestionFilter words(String other) {
        return new QuestionFilter(other, event, recipe, task, status, level, chosen);
    }

    QuestionFilter event(Optional<String> other) {
        return new QuestionFilter(words, other, recipe, task, status, level, chosen);
    }

    QuestionFilter recipe(Optional<String> other) {
        return new QuestionFilter(words, event, other, task, status, level, chosen);
    }

    QuestionFilter task(Optional<String> other) {
        return new QuestionFilter(words, event, recipe, other, status, level, chosen);
    }

    QuestionFilter status(Optional<Status> other) {
        return new QuestionFilter(words, event, recipe, task, other, level, chosen);
    }

    QuestionFilter level(Optional<Level> other) {
        return new QuestionFilter(words, event, recipe, task, status, other, chosen);
    }

    QuestionFilter choosing(Optional<String> other) {
        return new QuestionFilter(words, event, recipe, task, status, level, other);
    }

    public boolean sameList(QuestionFilter other) {
        return choosing(Optional.empty()).equals(other.choosing(Optional.empty()));
    }

    /// Those of a bank that it asks for, in the words they are asked in.
    public List<Question> of(BankDesk desk) {
        return desk.made().questions().stream()
                .filter(q -> status.map(s -> s.of(desk.state(q.id()))).orElse(true))
                .map(desk::shown)
                .filter(this::fits)
                .toList();
    }

    private boolean fits(Question question) {
        return event.map(e -> question.facts().stream().anyMatch(f -> f.event().value().equals(e)))
                        .orElse(true)
                && recipe.map(question.recipe()::equals).orElse(true)
                && task.map(question.task().type()::equals).orElse(true)
                && level.map(question.level()::equals).orElse(true)
                && says(question);
    }

    /// Every word somewhere in the question, its answers or its id.
    private boolean says(Question question) {
        if (words.isEmpty()) {
            return true;
        }
        var text =
                (question.prompt().text()
                                + " "
                                + KeyWords.of(question.task())
                                + " "
                                + question.id())
                        .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    QueryParameters parameters() {
        return InBank.asking(pairs());
    }

    /// The address, from the root of the site.
    String address() {
        var query =
                pairs().entrySet().stream()
                        .map(p ->
                                p.getKey()
                                        + "="
                                        + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return InBank.address(query.isEmpty() ? "bank" : "bank?" + query);
    }

    /// As an address of any page says it.
    public Map<String, String> pairs() {
        var pairs = new LinkedHashMap<String, String>();
        if (!words.isEmpty()) {
            pairs.put("q", words);
        }
        event.ifPresent(e -> pairs.put("event", e));
        recipe.ifPresent(r -> pairs.put("recipe", r));
        task.ifPresent(t -> pairs.put("task", t));
        status.ifPresent(s -> pairs.put("state", word(s)));
        level.ifPresent(l -> pairs.put("level", word(l)));
        chosen.ifPresent(c -> pairs.put("question", c));
        return pairs;
    }
}
