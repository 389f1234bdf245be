package app.dateline.exchange;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Lines;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Puts the lines of claims into the text of events.json and leaves every other character as it stands.
public final class LinesWriter {
    private final String text;
    private final Map<ClaimId, List<Lines>> lines;
    private final StringBuilder written = new StringBuilder();
    private int copied;

    private LinesWriter(String text, Map<ClaimId, List<Lines>> lines) {
        this.text = text;
        this.lines = lines;
    }

    /// The text with new lines; the very same text where none changed.
    public static String write(String events, Map<ClaimId, List<Lines>> lines) {
        return new LinesWriter(events, lines).write();
    }

    private String write() {
        Deque<Claim> open = new ArrayDeque<>();
        try (var parser = Json.MAPPER.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.push(new Claim());
                } else if (token == JsonToken.END_OBJECT) {
                    replace(open.pop());
                } else if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals("id")) {
                    parser.nextToken();
                    open.element().id = parser.getString();
                } else if (token == JsonToken.PROPERTY_NAME
                        && parser.currentName().equals("lines")) {
                    open.element().read(parser);
                }
            }
        }
        return written.append(text, copied, text.length()).toString();
    }

    private void replace(Claim claim) {
        if (claim.end == 0) {
            return;
        }
        var wanted = lines.get(new ClaimId(claim.id));
        if (wanted != null && !wanted.equals(Json.lines(text.substring(claim.start, claim.end)))) {
            written.append(text, copied, claim.start).append(json(wanted));
            copied = claim.end;
        }
    }

    private static String json(List<Lines> lines) {
        return lines.stream()
                .map(l -> "[%d, %d]".formatted(l.first(), l.last()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /// An object being read: its id, and where the value of its "lines" begins and ends.
    private static final class Claim {
        private String id = "";
        private int start;
        private int end;

        private void read(JsonParser parser) {
            parser.nextToken();
            start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
            parser.skipChildren();
            end = Math.toIntExact(parser.currentLocation().getCharOffset());
        }
    }
}
