package app.dateline.bank;

import app.dateline.chronicle.EventId;

/// Why a recipe asks nothing about an attribute of an event: for the editor, who may mend the data.
public record Unasked(EventId event, String recipe, String attribute, String reason) {

    @Override
    public String toString() {
        return "%s: %s, %s".formatted(recipe, attribute, reason);
    }
}
