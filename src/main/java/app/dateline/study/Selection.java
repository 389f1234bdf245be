package app.dateline.study;

import app.dateline.bank.Edition;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import java.util.List;
import java.util.Optional;

/// What a round may ask: about events of any of these topics (none named: of all), of one kind, within the years from `from`
/// to `to` (both included), by one recipe. `missed` keeps to what the learner once answered wrongly.
public record Selection(
        List<String> topics,
        Optional<String> kind,
        Optional<String> recipe,
        Optional<Integer> from,
        Optional<Integer> to,
        DisputePolicy disputes,
        boolean missed) {
    public static final Selection ALL =
            new Selection(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    DisputePolicy.BY_SOURCE,
                    false);

    public Selection {
        topics = topics.stream().sorted().distinct().toList();
    }

    public Selection topics(List<String> others) {
        return new Selection(others, kind, recipe, from, to, disputes, missed);
    }

    public Selection kind(Optional<String> other) {
        return new Selection(topics, other, recipe, from, to, disputes, missed);
    }

    public Selection recipe(Optional<String> other) {
        return new Selection(topics, kind, other, from, to, disputes, missed);
    }

    public Selection from(Optional<Integer> year) {
        return new Selection(topics, kind, recipe, year, to, disputes, missed);
    }

    public Selection to(Optional<Integer> year) {
        return new Selection(topics, kind, recipe, from, year, disputes, missed);
    }

    public Selection disputes(DisputePolicy policy) {
        return new Selection(topics, kind, recipe, from, to, policy, missed);
    }

    public Selection missed(boolean only) {
        return new Selection(topics, kind, recipe, from, to, disputes, only);
    }

    /// Whether the period ends before it begins: nothing lies in it.
    public boolean backwards() {
        return from.isPresent() && to.isPresent() && from.get() > to.get();
    }

    /// The questions of an edition that may be asked, all of whose events fit.
    public List<Question> of(Edition edition, Misses misses) {
        return edition.bank().questions().stream()
                .filter(q -> recipe.isEmpty() || recipe.get().equals(q.recipe()))
                .filter(q -> disputes.admits(edition.dispute(q)))
                .filter(q -> !missed || misses.ever(q.id()))
                .filter(q ->
                        q.facts().stream()
                                .map(f -> edition.chronicle().event(f.event()))
                                .allMatch(this::fits))
                .toList();
    }

    private boolean fits(Event event) {
        return (topics.isEmpty() || event.topics().stream().anyMatch(topics::contains))
                && (kind.isEmpty() || kind.get().equals(event.kind()))
                && ((from.isEmpty() && to.isEmpty())
                        || event.claims("date").stream()
                                .filter(Claim::asserted)
                                .anyMatch(this::within));
    }

    private boolean within(Claim claim) {
        return claim.value() instanceof Value.Date dated && within(dated.date());
    }

    private boolean within(EventDate date) {
        return date.latest().map(l -> from.isEmpty() || l.getYear() >= from.get()).orElse(true)
                && date.earliest().map(e -> to.isEmpty() || e.getYear() <= to.get()).orElse(true);
    }
}
