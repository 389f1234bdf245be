package app.dateline.bank.edit;

import java.util.List;

/// The conflicts of all banks with newer editions of them that nobody has decided yet.
public interface Conflicts {

    /// Those of a topic, in the order of their places.
    List<Conflict> of(String topic);

    /// Keeps these in the place of all that a topic had.
    void keep(String topic, List<Conflict> conflicts);
}
