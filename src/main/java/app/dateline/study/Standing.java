package app.dateline.study;

import app.dateline.bank.Pack;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a topic's cards stand with a learner on one of their days. The order in which they come is worked out of all cards once;
/// after an answer only the cards of what has changed since are put in their places anew, so that an answer costs
/// the same however many cards there are.
///
/// @param order of all cards that are due or were never met
public record Standing(
        Pack pack, Remembered memories, LocalDate today, Settled settled, Order order) {

    /// The order as it was by what was remembered at some time.
    ///
    /// @param memories what was remembered then: the same object as long as what is remembered is kept as changes to it
    /// @param seed of the learner's day
    record Settled(
            List<Pack.Entry> cards,
            Map<String, Memory> memories,
            LocalDate today,
            long seed,
            Order order) {

        static Settled of(
                List<Pack.Entry> cards, Map<String, Memory> memories, LocalDate today, long seed) {
            return new Settled(
                    cards, memories, today, seed, Order.of(cards, memories, today, seed));
        }

        /// Equal cards and memories would do as well, but take too long to compare.
        @SuppressWarnings("ReferenceEquality")
        boolean serves(
                List<Pack.Entry> others, Map<String, Memory> remembered, LocalDate day, long draw) {
            return cards == others && memories == remembered && today.equals(day) && seed == draw;
        }
    }

    /// @param before how some cards stood with some learner on some day; what of it still holds is not worked out again
    /// @param seed of the learner's day
    public static Standing of(
            Optional<Standing> before, Pack pack, Remembered memories, LocalDate today, long seed) {
        var cards = pack.entries();
        var settled =
                before.map(Standing::settled)
                        .filter(s -> s.serves(cards, memories.settled(), today, seed))
                        .orElseGet(() -> Settled.of(cards, memories.settled(), today, seed));
        var moved = new HashMap<String, Pack.Entry>();
        memories.changed().forEach(f -> pack.asking(f).forEach(c -> moved.put(c.card().id(), c)));
        var places = Order.of(moved.values(), memories, today, seed);
        return new Standing(
                pack, memories, today, settled, settled.order.with(moved.keySet(), places));
    }

    /// The same with other contrasts.
    public Standing of(Pack same) {
        return new Standing(same, memories, today, settled, order);
    }

    /// How many cards were never met.
    public int unmet() {
        return order.unmet().size();
    }
}
