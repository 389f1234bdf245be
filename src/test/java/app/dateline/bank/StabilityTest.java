package app.dateline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import app.dateline.exchange.BankJson;
import app.dateline.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// An edit of one event changes the questions and cards that depend on it and no others. An edit reaches the event and those
/// that could be taken for it by their words, before or after. What changes, comes or goes names one of these, or was chosen
/// from a set that holds one; everything else stands in the file as it stood, byte for byte, its id with it. The set may hold
/// an event without leaning on it, so of those that depend some stay the same.
class StabilityTest {
    private static final int EVENTS = 120;
    private static final int EDITS = 21;
    private static final int WAYS = 7;
    private static final long SEED = 5;

    @Test
    void anEditOfOneEventChangesOnlyWhatDependsOnIt() {
        var chance = new SplittableRandom(SEED);
        var was = Made.of(Synthetic.chronicle(EVENTS, SEED));
        var events = was.chronicle().events();
        var changedInAll = 0;
        var dependentInAll = 0;
        for (var edit = 0; edit < EDITS; edit++) {
            var way = edit % WAYS;
            var change = change(events.get(chance.nextInt(EVENTS)), way, chance);
            var is = Made.of(with(was.chronicle(), change));
            var reached = reached(was.chronicle(), is.chronicle(), change);
            for (var id :
                    Stream.concat(was.lines().keySet().stream(), is.lines().keySet().stream())
                            .distinct()
                            .toList()) {
                var one = Optional.ofNullable(was.lines().get(id));
                var other = Optional.ofNullable(is.lines().get(id));
                var depends = was.depends(id, reached) || is.depends(id, reached);
                var same = one.equals(other);
                dependentInAll += depends ? 1 : 0;
                changedInAll += same ? 0 : 1;
                assertThat(same || depends)
                        .as("way %d, %s: %s%nwas %s%nis  %s", way, change, id, one, other)
                        .isTrue();
            }
        }
        assertThat(changedInAll).isPositive().isLessThanOrEqualTo(dependentInAll);
        assertThat(dependentInAll).isLessThan(was.lines().size() * EDITS / 2);
    }

    /// A chronicle, what is made from it, and each line of its file by the id in it.
    private record Made(Chronicle chronicle, Bank bank, Map<String, String> lines) {
        private static final Pattern ID = Pattern.compile("\\{\"id\": ?\"([^\"]*)\".*");

        static Made of(Chronicle chronicle) {
            var bank = Generator.generate(chronicle, "edit");
            return new Made(
                    chronicle,
                    bank,
                    BankJson.write(bank)
                            .lines()
                            .map(l -> ID.matcher(l.strip()))
                            .filter(Matcher::matches)
                            .collect(
                                    Collectors.toMap(
                                            m -> m.group(1), m -> m.group().replaceAll(",$", ""))));
        }

        boolean depends(String id, List<Event> reached) {
            return bank.questions().stream()
                            .filter(q -> q.id().value().equals(id))
                            .anyMatch(q -> depends(q, reached))
                    || bank.cards().stream()
                            .filter(c -> c.id().equals(id))
                            .flatMap(c -> c.facts().stream())
                            .anyMatch(
                                    f -> reached.stream().anyMatch(e -> e.id().equals(f.event())));
        }

        private boolean depends(Question question, List<Event> reached) {
            var dependence = new Dependence(chronicle, question);
            var named = dependence.named();
            return reached.stream()
                    .anyMatch(e -> named.contains(e.id()) || dependence.rangesOver(e));
        }
    }

    /// An event as it was and as it is; one of the two is missing where it came or went.
    private record Change(Optional<Event> old, Optional<Event> edited) {
        Stream<Event> events() {
            return Stream.concat(old.stream(), edited.stream());
        }

        @Override
        public String toString() {
            return events().map(e -> e.id().value()).distinct().collect(Collectors.joining());
        }
    }

    private static Change change(Event event, int way, SplittableRandom chance) {
        return switch (way) {
            case 5 ->
                    new Change(
                            Optional.empty(),
                            Optional.of(
                                    new SyntheticEvent(
                                                    new Synthetic.World(EVENTS),
                                                    EVENTS + chance.nextInt(EVENTS),
                                                    SEED)
                                            .event()));
            case 6 ->
                    new Change(
                            Optional.of(event),
                            event.claims().stream().allMatch(c -> c.excludes().isEmpty())
                                    ? Optional.empty()
                                    : Optional.of(event));
            default -> new Change(Optional.of(event), Optional.of(edited(event, way, chance)));
        };
    }

    private static List<Event> reached(Chronicle before, Chronicle after, Change change) {
        var changed = change.events().toList();
        var others =
                before.events().stream()
                        .filter(e -> changed.stream().noneMatch(c -> c.id().equals(e.id())))
                        .filter(e ->
                                change.old().filter(o -> alike(before, e, o)).isPresent()
                                        || change.edited()
                                                .filter(c -> alike(after, e, c))
                                                .isPresent());
        return Stream.concat(changed.stream(), others).toList();
    }

    private static boolean alike(Chronicle chronicle, Event bystander, Event changed) {
        return Dependence.meansPerhaps(chronicle, bystander, changed)
                || Dependence.meansPerhaps(chronicle, changed, bystander);
    }

    private static Chronicle with(Chronicle chronicle, Change change) {
        var old = change.old().map(Event::id);
        return new Chronicle(
                chronicle.articles(),
                chronicle.actors(),
                chronicle.vocabulary(),
                Stream.concat(
                                chronicle.events().stream()
                                        .filter(e -> !old.equals(Optional.of(e.id()))),
                                change.edited().stream())
                        .toList());
    }

    /// Another date, another title, a claim less, a claim of another article more, or an actor exchanged for another of the
    /// same kind.
    private static Event edited(Event event, int how, SplittableRandom chance) {
        var claims = new ArrayList<>(event.claims());
        var at = chance.nextInt(claims.size());
        var title = event.title();
        switch (how) {
            case 0 -> claims.replaceAll(c -> moved(c, chance));
            case 1 -> title = title + " once more";
            case 2 -> {
                if (claims.size() > 1 && claims.stream().allMatch(c -> c.excludes().isEmpty())) {
                    claims.remove(at);
                }
            }
            case 3 -> claims.add(again(claims.get(at), event, chance));
            default -> claims.replaceAll(c -> exchanged(c, chance));
        }
        return new Event(
                event.id(),
                event.kind(),
                event.type(),
                event.status(),
                title,
                event.telling(),
                event.asks(),
                event.topics(),
                claims,
                event.silent(),
                event.notes(),
                event.formerly(),
                event.mergedInto());
    }

    /// The same as another article has it, or otherwise.
    private static Claim again(Claim claim, Event event, SplittableRandom chance) {
        var article =
                IntStream.range(0, Synthetic.ARTICLES)
                        .mapToObj(i -> new ArticleId("article-" + i))
                        .filter(a ->
                                event.claims(claim.attribute()).stream()
                                        .noneMatch(c -> c.article().equals(a)))
                        .findFirst()
                        .orElseThrow();
        var said = chance.nextBoolean() ? claim : exchanged(moved(claim, chance), chance);
        return new Claim(
                new ClaimId("%s/%s/%s".formatted(event.id(), claim.attribute(), article)),
                said.event(),
                said.attribute(),
                said.value(),
                article,
                said.at(),
                said.lines(),
                said.modality(),
                said.by(),
                said.via(),
                said.printed(),
                said.derived(),
                said.words(),
                said.excludes());
    }

    private static Claim moved(Claim claim, SplittableRandom chance) {
        return claim.value() instanceof Value.Date date && !date.date().lasted()
                ? valued(
                        claim,
                        new Value.Date(
                                EventDate.parse(
                                        "%04d"
                                                .formatted(
                                                        date.date()
                                                                        .earliest()
                                                                        .orElseThrow()
                                                                        .getYear()
                                                                + chance.nextInt(-30, 30)))))
                : claim;
    }

    private static Claim exchanged(Claim claim, SplittableRandom chance) {
        return claim.value() instanceof Value.Ref ref
                ? valued(
                        claim,
                        new Value.Ref(
                                ref.id().replaceAll("\\d+$", String.valueOf(chance.nextInt(12)))))
                : claim;
    }

    private static Claim valued(Claim claim, Value value) {
        return new Claim(
                claim.id(),
                claim.event(),
                claim.attribute(),
                value,
                claim.article(),
                claim.at(),
                claim.lines(),
                claim.modality(),
                claim.by(),
                claim.via(),
                claim.printed(),
                claim.derived(),
                claim.words(),
                claim.excludes());
    }
}
