package app.dateline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// An edit of one event changes the questions that depend on it and no others. An edit reaches the event and those that could
/// be taken for it by their words, before or after. What changes, comes or goes names one of these, or was chosen from a set
/// that holds one; every other question is the same to the letter, and so is its id. The set may hold an event without
/// leaning on it, so of those that depend some stay the same.
class StabilityTest {
    private static final int EVENTS = 120;
    private static final int EDITS = 16;
    private static final long SEED = 5;

    @Test
    void anEditOfOneEventChangesOnlyTheQuestionsThatDependOnIt() {
        var chance = new SplittableRandom(SEED);
        var before = Synthetic.chronicle(EVENTS, SEED);
        var was = questions(before);
        var changedInAll = 0;
        var dependentInAll = 0;
        for (var edit = 0; edit < EDITS; edit++) {
            var old = before.events().get(chance.nextInt(EVENTS));
            var edited = edited(old, edit % 4, chance);
            var after = with(before, edited);
            var is = questions(after);
            var reached = reached(before, old, after, edited);
            for (var id :
                    Stream.concat(was.keySet().stream(), is.keySet().stream())
                            .distinct()
                            .toList()) {
                var one = Optional.ofNullable(was.get(id));
                var other = Optional.ofNullable(is.get(id));
                var depends =
                        one.filter(q -> depends(before, q, reached)).isPresent()
                                || other.filter(q -> depends(after, q, reached)).isPresent();
                var same = one.equals(other);
                dependentInAll += depends ? 1 : 0;
                changedInAll += same ? 0 : 1;
                assertThat(same || depends)
                        .as("edit %d of %s: %s%nwas %s%nis  %s", edit % 4, old.id(), id, one, other)
                        .isTrue();
            }
        }
        assertThat(changedInAll).isPositive().isLessThanOrEqualTo(dependentInAll);
        assertThat(dependentInAll).isLessThan(was.size() * EDITS / 2);
    }

    private static Map<QuestionId, Question> questions(Chronicle chronicle) {
        return Generator.generate(chronicle, "edit").questions().stream()
                .collect(Collectors.toMap(Question::id, Function.identity()));
    }

    private static boolean depends(Chronicle chronicle, Question question, List<Event> reached) {
        var dependence = new Dependence(chronicle, question);
        var named = dependence.named();
        return reached.stream().anyMatch(e -> named.contains(e.id()) || dependence.rangesOver(e));
    }

    private static List<Event> reached(Chronicle before, Event old, Chronicle after, Event edited) {
        var reached = new ArrayList<>(List.of(old, edited));
        for (var other : before.events()) {
            if (!other.id().equals(old.id())
                    && (alike(before, other, old) || alike(after, other, edited))) {
                reached.add(other);
            }
        }
        return reached;
    }

    private static boolean alike(Chronicle chronicle, Event event, Event edited) {
        return Dependence.meansPerhaps(chronicle, event, edited)
                || Dependence.meansPerhaps(chronicle, edited, event);
    }

    private static Chronicle with(Chronicle chronicle, Event edited) {
        return new Chronicle(
                chronicle.articles(),
                chronicle.actors(),
                chronicle.vocabulary(),
                chronicle.events().stream()
                        .map(e -> e.id().equals(edited.id()) ? edited : e)
                        .toList());
    }

    /// Another date, another title, a claim less, or an actor exchanged for another of the same kind.
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
