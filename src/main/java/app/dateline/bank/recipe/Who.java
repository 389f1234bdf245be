package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Verdict;
import app.dateline.chronicle.Vocabulary;
import app.dateline.chronicle.Wording;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Spelling;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// "Who?" of every role that a person plays: to be chosen among the counterparts of other events, or typed.
public final class Who implements Recipe {
    private static final int OPTIONS = 4;
    private static final int FEWEST = 3;

    /// One in so many is typed instead of chosen.
    private static final int TYPED = 3;

    @Override
    public String id() {
        return "who";
    }

    @Override
    public List<Question> questions(Chronicle chronicle) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .flatMap(e ->
                        roles(chronicle, e).flatMap(role -> question(teller, e, role).stream()))
                .toList();
    }

    private static Stream<String> roles(Chronicle chronicle, Event event) {
        var kind = Optional.ofNullable(chronicle.vocabulary().kinds().get(event.kind()));
        return kind.stream()
                .flatMap(k -> k.roles().stream())
                .filter(r ->
                        Optional.ofNullable(chronicle.vocabulary().attributes().get(r))
                                .filter(a ->
                                        a.type() == Vocabulary.ValueType.REF
                                                && a.refers().contains("person"))
                                .isPresent());
    }

    private Optional<Question> question(Teller teller, Event event, String role) {
        var key = teller.plain(event, role).flatMap(v -> teller.actor(((Value.Ref) v).id()));
        var told = teller.told(event, role, "[[person]]");
        if (key.isEmpty()
                || told.isEmpty()
                || !told.get().contains("[[")
                || leaks(told.get(), key.get())) {
            return Optional.empty();
        }
        var id = id() + "." + event.id() + "." + role;
        var prompt =
                Teller.dateline(
                                Optional.empty(),
                                teller.city(event, told.get()),
                                teller.commonDate(event).map(Wording::date))
                        + told.get();
        var supported = teller.verdict(event, role, new Value.Ref(key.get().id().value()));
        var proof = ((Verdict.Supported) supported).by().stream().map(Claim::id).toList();
        var task =
                Hash.of(id, TYPED) == 0
                        ? Optional.<Task>of(typed(teller.chronicle(), key.get(), proof))
                        : chosen(teller, event, role, key.get(), told.get(), id, proof);
        return task.map(t ->
                new Question(
                        new QuestionId(id),
                        id(),
                        new Prompt(prompt),
                        t,
                        List.of(new Fact(event.id(), role, Optional.empty())),
                        Optional.empty(),
                        OptionalDouble.empty()));
    }

    /// The family name of the person asked must not stand in the sentence, not even as somebody else's.
    private static boolean leaks(String told, Actor key) {
        return Stream.concat(
                        Stream.of(key.name()),
                        Stream.concat(key.spellings().stream(), key.family().stream()))
                .anyMatch(told::contains);
    }

    private static Task typed(Chronicle chronicle, Actor key, List<ClaimId> proof) {
        var others =
                chronicle.actors().stream()
                        .filter(a -> a.kind() == Actor.Kind.PERSON && !a.id().equals(key.id()))
                        .toList();
        var accepted = new ArrayList<>(List.of(key.name()));
        Stream.concat(key.spellings().stream(), key.family().stream())
                .filter(name -> !accepted.contains(name))
                .filter(name ->
                        others.stream()
                                .noneMatch(o ->
                                        names(o).anyMatch(n ->
                                                Spelling.fold(n).equals(Spelling.fold(name)))))
                .forEach(accepted::add);
        var near =
                others.stream()
                        .flatMap(Who::names)
                        .distinct()
                        .filter(n ->
                                accepted.stream()
                                        .anyMatch(a ->
                                                Spelling.near(Spelling.fold(a), Spelling.fold(n))))
                        .sorted()
                        .toList();
        return new Task.TypeText(accepted, near, proof);
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(
                Stream.of(actor.name()),
                Stream.concat(actor.spellings().stream(), actor.family().stream()));
    }

    private static Optional<Task> chosen(
            Teller teller,
            Event event,
            String role,
            Actor key,
            String told,
            String id,
            List<ClaimId> proof) {
        var wrong =
                Counterparts.of(teller, event, role, key).stream()
                        .filter(c -> !leaks(told, c.person()))
                        .limit(OPTIONS - 1L)
                        .map(c ->
                                new Option(
                                        c.person().name(),
                                        List.of(),
                                        c.refutedBy(),
                                        Optional.of(c.trueOf())))
                        .toList();
        if (wrong.size() + 1 < FEWEST) {
            return Optional.empty();
        }
        var options = new ArrayList<>(wrong);
        options.add(new Option(key.name(), proof, List.of(), Optional.empty()));
        options.sort(Hash.order(id, Option::text));
        var right = options.stream().map(Option::text).toList().indexOf(key.name());
        return Optional.of(new Task.ChooseOne(options, right));
    }
}
