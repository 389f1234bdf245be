package app.dateline.bank;

import java.util.List;

/// All corrections of all banks, kept for good with the revisions that made them: a fact may have one in each.
public interface Corrections {
    void add(String topic, List<Correction> corrections);

    /// In the order of their revisions.
    List<Correction> of(String topic);
}
