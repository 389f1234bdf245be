package app.dateline.bank.check;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import app.dateline.question.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a stem shows of its event: a date and places before the dash, the words that tell it after; `unread` is what stands
/// before the dash and is neither.
record Stem(
        Optional<EventDate> date,
        List<String> places,
        List<String> unread,
        Set<String> words,
        Optional<ArticleId> source) {
    private static final String ACCORDING = "According to ";

    static Stem of(Asked asked) {
        var docket = asked.docket();
        var prompt = asked.question().prompt();
        var date = Optional.<EventDate>empty();
        var places = new ArrayList<String>();
        var unread = new ArrayList<String>();
        for (var part : dateline(docket, prompt)) {
            var read = EnglishDate.read(part);
            var place = docket.readings().actor(part, List.of("place", "state"));
            if (read.isPresent()) {
                date = read;
            } else if (place.isPresent()) {
                places.add(place.get().id().value());
            } else {
                unread.add(part);
            }
        }
        var source = asked.bySource() ? asked.question().source() : Optional.<ArticleId>empty();
        return new Stem(date, List.copyOf(places), List.copyOf(unread), words(asked), source);
    }

    private static List<String> dateline(Docket docket, Prompt prompt) {
        var text = Words.withoutBlank(prompt.dateline().orElse(""));
        for (var article : docket.articles()) {
            text = text.replace(ACCORDING + article.label(), "");
            text = text.replace(ACCORDING + article.title(), "");
        }
        return Stream.of(text.split(",")).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    /// The words of the telling; of a question about articles, without those in which it asks. A text is all that is told.
    private static Set<String> words(Asked asked) {
        var copy = Words.withoutBlank(asked.question().prompt().copy());
        var according =
                asked.docket().articles().stream()
                        .flatMap(a -> Stream.of(ACCORDING + a.label(), ACCORDING + a.title()))
                        .toList();
        var told = Words.telling(Words.without(copy, according));
        if (!asked.ofArticles()) {
            return told;
        }
        var asking =
                asked.docket().readings().attribute(asked.attribute()).map(a -> a.says()).orElse("")
                        + " which article says recommends "
                        + asked.key()
                                .filter(v -> !(v instanceof Value.Text))
                                .map(asked.docket().readings()::words)
                                .orElse("");
        var how = Words.telling(asking);
        return Set.copyOf(told.stream().filter(w -> !how.contains(w)).toList());
    }

    Optional<Value> when() {
        return date.map(Value.Date::new);
    }
}
