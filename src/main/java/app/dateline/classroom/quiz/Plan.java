package app.dateline.classroom.quiz;

import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All that an instructor decides about a quiz.
///
/// @param shuffled whether each student gets the questions in an order of their own
public record Plan(
        Content content,
        Terms terms,
        Behaviour behaviour,
        boolean shuffled,
        Showing showing,
        List<Exemption> exemptions) {
    public Plan {
        exemptions = List.copyOf(exemptions);
        if (exemptions.stream().map(Exemption::whom).distinct().count() != exemptions.size()) {
            throw new IllegalArgumentException(
                    "A student or a group has one exemption; found " + exemptions);
        }
    }

    public static Plan of(Content content, Terms terms) {
        return new Plan(content, terms, Behaviour.DEFERRED, true, Showing.CAREFUL, List.of());
    }

    public Plan asking(Content other) {
        return new Plan(other, terms, behaviour, shuffled, showing, exemptions);
    }

    public Plan on(Terms other) {
        return new Plan(content, other, behaviour, shuffled, showing, exemptions);
    }

    public Plan running(Behaviour other, boolean inOwnOrder) {
        return new Plan(content, terms, other, inOwnOrder, showing, exemptions);
    }

    public Plan showing(Showing other) {
        return new Plan(content, terms, behaviour, shuffled, other, exemptions);
    }

    public Plan excepting(List<Exemption> others) {
        return new Plan(content, terms, behaviour, shuffled, showing, others);
    }

    /// This, with what may still change once papers are written: the terms, what is seen, and the exemptions of another.
    public Plan changedTo(Plan other) {
        return new Plan(content, other.terms, behaviour, shuffled, other.showing, other.exemptions);
    }

    /// The terms for one student, in their group if they are in one.
    public Terms terms(LearnerId learner, Optional<String> group) {
        return Exemption.terms(terms, exemptions, learner, group);
    }

    /// When nobody can write it any more, if that moment comes by itself: the latest end of all.
    public Optional<Instant> over() {
        return terms.closes()
                .map(end ->
                        exemptions.stream()
                                .flatMap(e -> e.closes().stream())
                                .reduce(end, (a, b) -> a.isAfter(b) ? a : b));
    }
}
