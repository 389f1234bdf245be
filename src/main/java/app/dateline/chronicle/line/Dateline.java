package app.dateline.chronicle.line;

import app.dateline.chronicle.ActorId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import java.util.Optional;

/// Where and when, as the articles know it: "Moscow", "May 2011". A place on which they differ is left out.
public record Dateline(Optional<String> place, Optional<String> when) {

    public static Dateline of(Chronicle chronicle, Event event) {
        var places = By.places(chronicle, event);
        var place =
                places.size() == 1
                        ? Optional.of(chronicle.actor(new ActorId(places.iterator().next())).name())
                        : Optional.<String>empty();
        return new Dateline(place, Dating.of(event).map(Dating::words));
    }
}
