package app.dateline.classroom.quiz;

import app.dateline.bank.Edition;
import app.dateline.bank.Telling;
import app.dateline.chronicle.EventId;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.DisputePolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Questions chosen by hand for a quiz, in their order, and what is to be minded about them.
public final class HandPicked {
    private final Edition edition;
    private final DisputePolicy policy;
    private final List<QuestionId> ids;
    private final Map<QuestionId, Set<EventId>> told = new HashMap<>();

    public HandPicked(List<QuestionId> ids, DisputePolicy policy, Edition edition) {
        this.edition = edition;
        this.policy = policy;
        this.ids = List.copyOf(ids);
    }

    /// Those that can be asked.
    public List<Question> questions() {
        return ids.stream().flatMap(id -> edition.question(id).stream()).toList();
    }

    /// All that is to be minded, in the order of the questions.
    public List<Qualm> qualms() {
        var asked = new ArrayList<Question>();
        var found = new ArrayList<Qualm>();
        for (var id : ids) {
            var question = edition.question(id);
            if (question.isEmpty()) {
                found.add(new Qualm.Gone(id));
            } else {
                found.addAll(beside(question.get(), asked));
                asked.add(question.get());
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(q -> ids.indexOf(q.question())))
                .toList();
    }

    /// Whether none gives another away.
    public boolean apart() {
        return qualms().stream()
                .allMatch(q -> q instanceof Qualm.Gone || q instanceof Qualm.Disputed);
    }

    /// What would be to be minded about one more, at the end.
    public List<Qualm> qualms(Question more) {
        return beside(more, questions());
    }

    private List<Qualm> beside(Question question, List<Question> before) {
        var dispute = edition.dispute(question);
        Stream<Qualm> alone =
                policy.admits(dispute)
                        ? Stream.empty()
                        : Stream.of(new Qualm.Disputed(question.id(), dispute));
        return Stream.concat(alone, before.stream().flatMap(other -> between(question, other)))
                .toList();
    }

    private Stream<Qualm> between(Question question, Question before) {
        if (!Collections.disjoint(question.facts(), before.facts())) {
            return Stream.of(new Qualm.SameFact(question.id(), before.id()));
        }
        var same = common(Telling.asked(question), Telling.asked(before));
        if (same.isPresent()) {
            return Stream.of(new Qualm.SameEvent(question.id(), before.id(), same.get()));
        }
        return Stream.concat(givesAway(question, before), givesAway(before, question));
    }

    private Stream<Qualm> givesAway(Question telling, Question asking) {
        var events = told.computeIfAbsent(telling.id(), _ -> edition.telling().told(telling));
        return common(events, Telling.asked(asking))
                .map(event -> (Qualm) new Qualm.GivesAway(telling.id(), asking.id(), event))
                .stream();
    }

    private static Optional<EventId> common(Set<EventId> one, Set<EventId> other) {
        return one.stream().filter(other::contains).min(EventId::compareTo);
    }
}
