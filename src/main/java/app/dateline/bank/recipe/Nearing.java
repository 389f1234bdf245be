package app.dateline.bank.recipe;

import app.dateline.bank.recipe.Cast.Part;
import app.dateline.chronicle.Mentions;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The parts of those who could be taken for an actor, the likest first. It goes from year to year away from that of the
/// question only as far as it is asked to: nobody so many years away is more like than those years make him.
final class Nearing implements Iterator<Nearing.Candidate> {
    private static final Comparator<Candidate> LIKEST_FIRST =
            Comparator.comparingInt(Candidate::unlike)
                    .thenComparing(c -> c.part().claim().id())
                    .thenComparingInt(Candidate::place);
    private final Likeness likeness;
    private final ByTime<Part> dated;
    private final PriorityQueue<Candidate> seen = new PriorityQueue<>(LIKEST_FIRST);
    private int away;

    record Candidate(Part part, int unlike) {
        /// Among those whom its claim names.
        int place() {
            return Mentions.in(part.claim().value()).toList().indexOf(part.actor().id().value());
        }
    }

    private Nearing(Likeness likeness) {
        this.likeness = likeness;
        var id = likeness.asking().id();
        var troupe = likeness.asking().teller().cast().like(likeness.key());
        dated = troupe.dated();
        see(troupe.undated().next(id));
        if (likeness.year().isEmpty()) {
            see(dated.between(Integer.MIN_VALUE, Integer.MAX_VALUE, id));
        }
    }

    static Stream<Candidate> to(Likeness likeness) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Nearing(likeness), Spliterator.ORDERED),
                false);
    }

    private void see(List<Part> parts) {
        parts.forEach(p -> seen.add(new Candidate(p, likeness.unlike(p))));
    }

    @Override
    public boolean hasNext() {
        while (more() && (seen.isEmpty() || seen.element().unlike() >= Likeness.atLeast(away))) {
            var year = likeness.year().getAsInt();
            see(dated.at(year - away, likeness.asking().id()));
            if (away > 0) {
                see(dated.at(year + away, likeness.asking().id()));
            }
            away++;
        }
        return !seen.isEmpty();
    }

    private boolean more() {
        return likeness.year().isPresent() && dated.anyBeyond(likeness.year().getAsInt(), away);
    }

    @Override
    public Candidate next() {
        if (!hasNext()) {
            throw new NoSuchElementException("Nobody else is like " + likeness.key().name());
        }
        return seen.remove();
    }
}
