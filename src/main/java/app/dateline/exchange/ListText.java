package app.dateline.exchange;

import app.dateline.classroom.ListFault;
import app.dateline.classroom.ListFault.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// The rows of a class list, out of its bytes.
sealed interface ListText {
    /// One at least; rows of nothing but blanks are left out.
    record Rows(List<Row> rows) implements ListText {}

    record Wrong(ListFault fault) implements ListText {}

    /// @param line of the file where it begins, from 1
    record Row(int line, List<String> cells) {
        String cell(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }
    }

    ObjectReader READER =
            new CsvMapper()
                    .reader()
                    .with(CsvReadFeature.WRAP_AS_ARRAY)
                    .with(CsvReadFeature.TRIM_SPACES);

    /// How the workbooks of today and of long ago begin.
    List<byte[]> BOOKS =
            List.of(
                    new byte[] {'P', 'K', 3, 4},
                    new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    static ListText of(byte[] file) {
        if (BOOKS.stream().anyMatch(b -> begins(file, b))) {
            return wrong(1, Kind.NO_TEXT, "");
        }
        var wide = begins(file, (byte) 0xFF, (byte) 0xFE) || begins(file, (byte) 0xFE, (byte) 0xFF);
        var bytes = ByteBuffer.wrap(file);
        var text = CharBuffer.allocate(file.length + 1);
        var decoder =
                (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var end = decoder.decode(bytes, text, true);
        if (end.isError()) {
            return wrong(
                    line(file, bytes.position()),
                    Kind.NOT_UTF_8,
                    "%02X".formatted(file[bytes.position()]));
        }
        text.flip();
        return rows(text.toString().replaceFirst("^\uFEFF", ""));
    }

    private static boolean begins(byte[] file, byte... mark) {
        return file.length >= mark.length
                && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    private static int line(byte[] file, int end) {
        var line = 1;
        for (var i = 0; i < end; i++) {
            line += file[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static Wrong wrong(int line, Kind kind, String found) {
        return new Wrong(ListFault.at(line, kind, found));
    }

    private static ListText rows(String text) {
        if (text.indexOf('\0') >= 0) {
            return wrong(1, Kind.NO_TEXT, "");
        }
        var rows = new ArrayList<Row>();
        var cells = new ArrayList<String>();
        var line = 1;
        try (var parser = READER.with(schema(text)).createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_ARRAY -> line = parser.currentLocation().getLineNr();
                    case VALUE_STRING -> cells.add(parser.getString());
                    case END_ARRAY -> {
                        if (cells.stream().anyMatch(c -> !c.isBlank())) {
                            rows.add(new Row(line, List.copyOf(cells)));
                        }
                        cells.clear();
                    }
                    default -> throw new IllegalStateException("A row of texts has no " + token);
                }
            }
        } catch (JacksonException e) {
            return wrong(line, Kind.NO_CSV, "");
        }
        return rows.isEmpty() ? wrong(1, Kind.EMPTY, "") : new Rows(List.copyOf(rows));
    }

    private static CsvSchema schema(String text) {
        return CsvSchema.emptySchema().withColumnSeparator(between(text));
    }

    /// What stands between cells: that which finds most names of columns in the first line, else the most cells.
    private static char between(String text) {
        var first = text.strip().lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(
                        Comparator.comparingLong(
                                        (Character c) -> ClassListFile.heads(cells(first, c)))
                                .thenComparingInt(c -> cells(first, c).size()))
                .orElse(',');
    }

    private static List<String> cells(String line, char between) {
        return Stream.of(line.replace("\"", "").split(String.valueOf(between), -1)).toList();
    }
}
