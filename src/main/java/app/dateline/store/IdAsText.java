package app.dateline.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// How a record of one text, such as an id, is written in JSON: as the text.
abstract class IdAsText {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    IdAsText(@SuppressWarnings("unused") String value) {}

    @JsonValue
    abstract String value();
}
