package app.dateline.exchange;

import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Span;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The text of an article, counted in code points; `sha256` is that of its bytes.
public final class ArticleText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private final int[] text;
    private final int[] lineStarts;
    private final String sha256;

    private ArticleText(String text, String sha256) {
        this.text = text.codePoints().toArray();
        this.sha256 = sha256;
        lineStarts =
                IntStream.concat(
                                IntStream.of(0),
                                IntStream.range(0, this.text.length)
                                        .filter(i -> this.text[i] == '\n')
                                        .map(i -> i + 1))
                        .toArray();
    }

    /// Decodes the bytes of a file.
    /// @throws CharacterCodingException where they are not UTF-8
    public static ArticleText of(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return new ArticleText(text, Hash.sha256(bytes));
    }

    public String sha256() {
        return sha256;
    }

    /// Whether it reaches to the end of the span.
    boolean holds(Span span) {
        return span.end() <= text.length;
    }

    Passage passage(List<Span> spans) {
        return new Passage(
                spans.stream().map(s -> new String(text, s.start(), s.end() - s.start())).toList());
    }

    Passage whole() {
        return new Passage(List.of(all()));
    }

    List<Span> sentences() {
        return Sentences.of(all());
    }

    /// Every place where these words stand, also as a part of longer ones; blanks and line breaks between them count as one
    /// blank, and capitals matter.
    public List<Span> places(String words) {
        var all = all();
        var pattern =
                Pattern.compile(
                        BLANKS.splitAsStream(words)
                                .filter(w -> !w.isEmpty())
                                .map(Pattern::quote)
                                .collect(Collectors.joining(BLANKS.pattern())));
        return pattern.matcher(all)
                .results()
                .filter(m -> m.end() > m.start())
                .map(m ->
                        new Span(all.codePointCount(0, m.start()), all.codePointCount(0, m.end())))
                .toList();
    }

    private String all() {
        return new String(text, 0, text.length);
    }

    /// The physical lines a span stands on; a last line without a newline counts.
    public Lines lines(Span span) {
        return new Lines(line(span.start()), line(span.end() - 1));
    }

    private int line(int offset) {
        var found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
