package app.dateline.bank.check;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;

/// A question about one attribute of one event, with the claims it is to be judged by.
record Asked(Docket docket, Question question, Event event, String attribute, Witnesses witnesses) {

    /// "Which article says so?": the options are articles, and the value asked about stands in the stem.
    boolean ofArticles() {
        return docket.ofArticles(question);
    }

    boolean bySource() {
        return question.source().isPresent() && !ofArticles();
    }

    Optional<Value> value(String text) {
        return docket.readings().value(attribute, text);
    }

    /// The value that the key asserts of the event; of a question about articles, what the proof of its key states.
    Optional<Value> key() {
        if (ofArticles()) {
            return proof().stream()
                    .flatMap(id -> docket.claim(id).stream())
                    .findFirst()
                    .map(c -> c.value());
        }
        return switch (question.task()) {
            case Task.ChooseOne choose -> value(choose.options().get(choose.key()).text());
            case Task.TrueFalse statement -> value(statement.right().text());
            case Task.GiveDate date -> Optional.of(new Value.Date(date.key()));
            case Task.TypeText type -> value(type.keys().getFirst());
            case Task.TypeNumber number -> value(number.words(number.keys().getFirst()));
            case Task.ChooseMany _, Task.PutInOrder _, Task.Match _, Task.PlaceOnTimeline _ ->
                    Optional.empty();
        };
    }

    /// What counts as right: one value, or several where a learner may give what any of the articles states. The years of a
    /// date are one value, a range.
    List<Key> keys() {
        return switch (question.task()) {
            case Task.TypeText type -> type.keys().stream().map(this::key).toList();
            case Task.TypeNumber number ->
                    number.keys().stream().map(number::words).map(this::key).toList();
            case Task.ChooseOne _,
                    Task.TrueFalse _,
                    Task.GiveDate _,
                    Task.ChooseMany _,
                    Task.PutInOrder _,
                    Task.Match _,
                    Task.PlaceOnTimeline _ ->
                    List.of(new Key(keyText(), key()));
        };
    }

    private Key key(String text) {
        return new Key(text, value(text));
    }

    /// What counts as right in words, and the value they stand for if they do.
    record Key(String text, Optional<Value> value) {}

    /// The words of the key.
    String keyText() {
        return switch (question.task()) {
            case Task.ChooseOne choose -> choose.options().get(choose.key()).text();
            case Task.TrueFalse statement -> statement.right().text();
            case Task.GiveDate date -> date.key().edtf();
            case Task.TypeText type -> type.words();
            case Task.TypeNumber number -> number.words();
            case Task.ChooseMany _, Task.PutInOrder _, Task.Match _, Task.PlaceOnTimeline _ -> "";
        };
    }

    List<ClaimId> proof() {
        return question.task().supportedBy();
    }

    /// Everything that is offered as if it were right, the right one with it.
    List<Option> options() {
        return switch (question.task()) {
            case Task.ChooseOne choose -> choose.options();
            case Task.TrueFalse statement ->
                    statement.key()
                            ? List.of(statement.right())
                            : List.of(statement.right(), statement.stated());
            case Task.ChooseMany _,
                    Task.PutInOrder _,
                    Task.Match _,
                    Task.PlaceOnTimeline _,
                    Task.GiveDate _,
                    Task.TypeText _,
                    Task.TypeNumber _ ->
                    List.of();
        };
    }

    /// Of a choice of one, or of a statement; other tasks have gates of their own for what is wrong.
    List<Option> wrong() {
        return question.task() instanceof Task.ChooseMany || question.task() instanceof Task.Match
                ? List.of()
                : question.task().wrong();
    }

    /// What one article alone says of the asked attribute.
    Witnesses witnessesOf(Article article) {
        return docket.witnesses(event, attribute, Optional.of(article.id()));
    }

    boolean silent(Article article) {
        return event.silent().getOrDefault(attribute, List.of()).contains(article.id())
                && event.claims().stream()
                        .noneMatch(c ->
                                c.attribute().equals(attribute)
                                        && c.article().equals(article.id()));
    }

    Finding finding(String wrong, String right) {
        return new Finding(question.id().value(), wrong, right);
    }
}
