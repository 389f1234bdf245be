package app.dateline.bank.edit;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Span;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A claim as an author writes it: each part of its value, its place and the article's words as text, right or not.
///
/// @param claim the one it takes the place of; none for a new one
/// @param value by the names of the files: "date"; "ref"; "items" and "complete"; "from", "to", "unit", "per" and "qualifier";
///     "percent", "of" and "holder"; "class", "scope" and "since"; "text"
/// @param at spans of code points, such as "1700-1744, 1800-1810"
/// @param lines such as "16" or "16-18, 20"
/// @param words terms of the article, parted by semicolons
public record ClaimEntry(
        Optional<ClaimId> claim,
        String attribute,
        ArticleId article,
        Map<String, String> value,
        Modality modality,
        String by,
        String at,
        String lines,
        String words) {
    public ClaimEntry {
        value = Map.copyOf(value);
    }

    /// Of a claim as it stands.
    public static ClaimEntry of(Claim claim) {
        return new ClaimEntry(
                Optional.of(claim.id()),
                claim.attribute(),
                claim.article(),
                value(claim.value()),
                claim.modality(),
                claim.by().map(by -> by.value()).orElse(""),
                claim.at().stream().map(ClaimEntry::span).collect(Collectors.joining(", ")),
                claim.lines().stream().map(ClaimEntry::range).collect(Collectors.joining(", ")),
                String.join("; ", claim.words()));
    }

    /// An empty one, to be filled.
    public static ClaimEntry blank(String attribute, ArticleId article) {
        return new ClaimEntry(
                Optional.empty(), attribute, article, Map.of(), Modality.ASSERTED, "", "", "", "");
    }

    private static Map<String, String> value(Value value) {
        return switch (value) {
            case Value.Date(var date) -> Map.of("date", date.edtf());
            case Value.Ref(var id) -> Map.of("ref", id);
            case Value.Items(var ids, var complete) ->
                    Map.of("items", String.join(", ", ids), "complete", String.valueOf(complete));
            case Value.Amount amount -> {
                var parts = new LinkedHashMap<String, String>();
                amount.from().ifPresent(n -> parts.put("from", number(n)));
                amount.to().ifPresent(n -> parts.put("to", number(n)));
                parts.put("unit", amount.unit());
                amount.per().ifPresent(p -> parts.put("per", p));
                parts.put("qualifier", word(amount.qualifier()));
                yield parts;
            }
            case Value.Share share -> {
                var parts = new LinkedHashMap<String, String>();
                parts.put("percent", number(share.percent()));
                parts.put("of", share.of());
                share.holder().ifPresent(h -> parts.put("holder", h));
                yield parts;
            }
            case Value.Superlative most -> {
                var parts = new LinkedHashMap<String, String>();
                parts.put("class", most.rank());
                parts.put("scope", most.scope());
                most.since().ifPresent(s -> parts.put("since", s.edtf()));
                yield parts;
            }
            case Value.Text(var words) -> Map.of("text", words);
        };
    }

    /// The word of the files for a constant: "more-than" for MORE_THAN.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }

    private static String span(Span span) {
        return span.start() + "-" + span.end();
    }

    private static String range(Lines lines) {
        return lines.first() == lines.last()
                ? String.valueOf(lines.first())
                : lines.first() + "-" + lines.last();
    }

    /// A part of the value; empty where it was left out.
    public String part(String name) {
        return value.getOrDefault(name, "");
    }

    /// The names of what makes up a value of this type.
    public static List<String> parts(Vocabulary.ValueType type) {
        return switch (type) {
            case DATE -> List.of("date");
            case REF, LINK -> List.of("ref");
            case LIST -> List.of("items", "complete");
            case AMOUNT -> List.of("from", "to", "unit", "qualifier", "per");
            case SHARE -> List.of("percent", "of", "holder");
            case SUPERLATIVE -> List.of("class", "scope", "since");
            case TEXT -> List.of("text");
        };
    }
}
