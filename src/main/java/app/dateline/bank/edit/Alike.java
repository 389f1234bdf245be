package app.dateline.bank.edit;

import app.dateline.question.Task;
import java.util.List;
import java.util.stream.IntStream;

/// Whether two tasks with the same options, items or rows mark every answer alike, whatever their proofs say.
final class Alike {

    private Alike() {}

    static boolean mark(Task one, Task other) {
        return switch (one) {
            case Task.ChooseOne a when other instanceof Task.ChooseOne b -> a.key() == b.key();
            case Task.ChooseMany a when other instanceof Task.ChooseMany b ->
                    a.key().equals(b.key());
            case Task.TrueFalse a when other instanceof Task.TrueFalse b -> a.key() == b.key();
            case Task.PutInOrder a when other instanceof Task.PutInOrder b ->
                    a.key().equals(b.key()) && decided(a.items()).equals(decided(b.items()));
            case Task.PlaceOnTimeline a when other instanceof Task.PlaceOnTimeline b ->
                    a.key().equals(b.key());
            case Task.Match a when other instanceof Task.Match b -> a.key().equals(b.key());
            case Task.GiveDate a when other instanceof Task.GiveDate b ->
                    a.asked() == b.asked() && a.key().equals(b.key());
            case Task.TypeNumber a when other instanceof Task.TypeNumber b ->
                    a.keys().equals(b.keys());
            case Task.TypeText a when other instanceof Task.TypeText b ->
                    a.accepted().equals(b.accepted()) && a.others().equals(b.others());
            default -> false;
        };
    }

    /// Of each two items whether the one is earlier by every article.
    private static List<Boolean> decided(List<Task.Item> items) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i ->
                        items.stream().map(other -> items.get(i).within().before(other.within())))
                .toList();
    }
}
