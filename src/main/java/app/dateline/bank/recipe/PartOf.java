package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ActorId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Mentions;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "On which of these occasions did this happen?" of an agreement or a remark that an article makes part of a visit or a
/// meeting. The others are of the kind of the right one, were at another time by every article, and the same states have
/// a part in them; not where the title of what is asked names the place of the right one.
public final class PartOf implements Recipe {
    private static final String PART_OF = "part-of";
    private static final int WRONG = 3;
    private static final int FEWEST = 2;

    @Override
    public String id() {
        return PART_OF;
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var dated = Dated.all(id(), chronicle, unasked);
        var byId = dated.stream().collect(Collectors.toMap(Dated::id, d -> d));
        var ofKind = Timetable.ofKind(dated);
        return dated.stream().flatMap(part -> question(part, byId, ofKind).stream()).toList();
    }

    private static Optional<Question> question(
            Dated part, Map<String, Dated> byId, Map<String, Timetable> ofKind) {
        var links = part.event().claims(PART_OF).stream().filter(part.event()::sound).toList();
        var wholes =
                links.stream()
                        .flatMap(c -> Mentions.in(c.value()))
                        .flatMap(name -> Stream.ofNullable(byId.get(name)))
                        .distinct()
                        .toList();
        if (wholes.size() != 1) {
            return Optional.empty();
        }
        var id = part.asking().id();
        var whole = wholes.getFirst();
        if (told(part, whole)) {
            return part.asking()
                    .none("its title names the place of the occasion, or who was there");
        }
        var wrong =
                ofKind.getOrDefault(whole.event().kind(), Timetable.of(List.of()))
                        .nearest(part, id)
                        .filter(d -> d.apart(part))
                        .filter(d -> sides(d).containsAll(sides(part)))
                        .filter(d -> sides(d).equals(sides(whole)))
                        .filter(d -> !namesOthers(d, part))
                        .sorted(
                                Comparator.comparingInt((Dated d) -> d.years(part))
                                        .thenComparing(Hash.order(id, Dated::id)))
                        .limit(WRONG)
                        .toList();
        if (wrong.size() < FEWEST) {
            return part.asking().none("too few of that kind were at another time");
        }
        var fact = new Fact(part.event().id(), PART_OF, Optional.empty());
        var key =
                new Option(
                        whole.item().text(),
                        links.stream().map(Claim::id).toList(),
                        List.of(),
                        Optional.of(whole.asking().fact()));
        var options =
                new ArrayList<>(
                        Stream.concat(Stream.of(key), wrong.stream().map(d -> d.option(false)))
                                .toList());
        options.sort(Hash.order(id + "/dealt", Option::text));
        return Optional.of(
                new Question(
                        new QuestionId(id),
                        part.asking().recipe(),
                        new Prompt(
                                "On which of these occasions did this happen: “%s”?"
                                        .formatted(part.item().text())),
                        new Task.ChooseOne(options, options.indexOf(key)),
                        List.of(fact),
                        Optional.empty(),
                        OptionalDouble.empty()));
    }

    /// Whether the titles of both name one place or one person.
    private static boolean told(Dated part, Dated whole) {
        return named(part)
                .filter(a -> a.kind() == Actor.Kind.PLACE || Persons.person(a))
                .anyMatch(a -> Tokens.name(whole.item().text(), Persons.names(a)));
    }

    /// Whether a title tells of persons where that of the part tells of others: nobody would believe it their occasion.
    private static boolean namesOthers(Dated dated, Dated part) {
        var told = persons(part);
        return !told.isEmpty() && persons(dated).stream().anyMatch(Predicate.not(told::contains));
    }

    private static Set<ActorId> persons(Dated dated) {
        return named(dated)
                .filter(Persons::person)
                .map(Actor::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Actor> named(Dated dated) {
        return Named.of(dated.asking().chronicle()).in(dated.item().text());
    }

    private static Set<String> sides(Dated dated) {
        return Sides.of(dated.asking().chronicle(), dated.event());
    }
}
