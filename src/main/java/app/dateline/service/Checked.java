package app.dateline.service;

import java.util.List;

/// What is wrong with a change that is being written.
///
/// @param faults what keeps it from being saved: where, what was found and what is wanted
/// @param remarks what the articles say otherwise, and what copies them, in sentences
/// @param held whether it could be held against the text of its article
public record Checked(List<String> faults, List<String> remarks, boolean held) {
    public Checked {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }
}
