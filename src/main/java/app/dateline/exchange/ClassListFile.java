package app.dateline.exchange;

import app.dateline.classroom.AccountName;
import app.dateline.classroom.ListFault;
import app.dateline.classroom.ListFault.Kind;
import app.dateline.classroom.Listed;
import app.dateline.classroom.ShownName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A class list as CSV (RFC 4180): a first row that names the columns, then a row a student. Commas, semicolons or tabs stand
/// between the cells, as whatever wrote it is used to. It is read, never written.
public final class ClassListFile {
    public static final int MOST_LINES = 2_000;
    public static final int MOST_BYTES = 1_000_000;

    private ClassListFile() {}

    /// The students in a file, and the columns of it that say nothing here; or all that is wrong with it.
    public record Read(List<Listed> people, List<String> unused, List<ListFault> faults) {
        public Read {
            people = List.copyOf(people);
            unused = List.copyOf(unused);
            faults = List.copyOf(faults);
        }

        static Read of(ListFault fault) {
            return new Read(List.of(), List.of(), List.of(fault));
        }
    }

    /// What a column says.
    private enum Column {
        NAME,
        FIRST,
        LAST,
        GROUP,
        CALLED;

        static Optional<Column> of(String head) {
            return Optional.ofNullable(WORDS.get(head.strip().toLowerCase(Locale.ROOT)));
        }
    }

    /// The words that programs name columns with.
    private static final Map<String, Column> WORDS =
            Map.ofEntries(
                    Map.entry("name", Column.NAME),
                    Map.entry("student", Column.NAME),
                    Map.entry("student name", Column.NAME),
                    Map.entry("full name", Column.NAME),
                    Map.entry("first name", Column.FIRST),
                    Map.entry("given name", Column.FIRST),
                    Map.entry("last name", Column.LAST),
                    Map.entry("surname", Column.LAST),
                    Map.entry("family name", Column.LAST),
                    Map.entry("group", Column.GROUP),
                    Map.entry("groups", Column.GROUP),
                    Map.entry("section", Column.GROUP),
                    Map.entry("sign-in name", Column.CALLED),
                    Map.entry("username", Column.CALLED),
                    Map.entry("user name", Column.CALLED),
                    Map.entry("login", Column.CALLED),
                    Map.entry("login id", Column.CALLED),
                    Map.entry("sis login id", Column.CALLED),
                    Map.entry("e-mail", Column.CALLED),
                    Map.entry("email", Column.CALLED),
                    Map.entry("e-mail address", Column.CALLED),
                    Map.entry("email address", Column.CALLED));

    /// How many of these cells name a column: by it one finds what stands between cells.
    static long heads(List<String> cells) {
        return cells.stream().flatMap(c -> Column.of(c).stream()).count();
    }

    public static Read read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Read.of(ListFault.at(1, Kind.TOO_LARGE, ""));
        }
        return switch (ListText.of(file)) {
            case ListText.Wrong(var fault) -> Read.of(fault);
            case ListText.Rows(var rows) -> read(rows);
        };
    }

    private static Read read(List<ListText.Row> rows) {
        var head = rows.getFirst();
        var places = new EnumMap<Column, Integer>(Column.class);
        var unused = new ArrayList<String>();
        for (var i = 0; i < head.cells().size(); i++) {
            var cell = head.cells().get(i);
            var column = Column.of(cell);
            if (column.isEmpty()) {
                unused.add(cell);
            } else if (places.putIfAbsent(column.get(), i) != null) {
                return Read.of(ListFault.at(head.line(), Kind.COLUMN_TWICE, cell));
            }
        }
        if (!places.containsKey(Column.NAME) && !places.containsKey(Column.LAST)) {
            return Read.of(
                    ListFault.at(
                            head.line(), Kind.NO_NAME_COLUMN, String.join(", ", head.cells())));
        }
        if (rows.size() == 1) {
            return Read.of(ListFault.at(head.line(), Kind.EMPTY, ""));
        }
        if (rows.size() > MOST_LINES + 1) {
            return Read.of(
                    ListFault.at(
                            rows.get(MOST_LINES + 1).line(),
                            Kind.TOO_MANY_LINES,
                            String.valueOf(rows.size() - 1)));
        }
        var faults = new ArrayList<ListFault>();
        var people =
                rows.stream()
                        .skip(1)
                        .flatMap(row -> person(row, places, head.cells().size(), faults).stream())
                        .toList();
        return new Read(people, unused, faults);
    }

    private static Optional<Listed> person(
            ListText.Row row, Map<Column, Integer> places, int width, List<ListFault> faults) {
        var before = faults.size();
        if (row.cells().size() > width) {
            faults.add(
                    ListFault.at(
                            row.line(), Kind.TOO_MANY_CELLS, String.valueOf(row.cells().size())));
            return Optional.empty();
        }
        var cells =
                Arrays.stream(Column.values())
                        .filter(places::containsKey)
                        .collect(
                                Collectors.toMap(c -> c, c -> row.cell(places.getOrDefault(c, 0))));
        cells.values().stream()
                .filter(ClassListFile::computed)
                .forEach(c -> faults.add(ListFault.at(row.line(), Kind.FORMULA, c)));
        if (faults.size() > before) {
            return Optional.empty();
        }
        var written =
                cells.getOrDefault(
                        Column.NAME,
                        (cells.getOrDefault(Column.FIRST, "")
                                        + " "
                                        + cells.getOrDefault(Column.LAST, ""))
                                .strip());
        var name = ShownName.read(written);
        if (name.isEmpty()) {
            faults.add(
                    ListFault.at(
                            row.line(), written.isEmpty() ? Kind.NO_NAME : Kind.BAD_NAME, written));
        }
        var group = cells.getOrDefault(Column.GROUP, "");
        var shown = ShownName.read(group);
        if (shown.isEmpty() && !group.isEmpty()) {
            faults.add(ListFault.at(row.line(), Kind.BAD_GROUP, group));
        }
        var called = cells.getOrDefault(Column.CALLED, "");
        var account = AccountName.read(called);
        if (account.isEmpty() && !called.isEmpty()) {
            faults.add(ListFault.at(row.line(), Kind.BAD_SIGN_IN_NAME, called));
        }
        return name.map(n -> new Listed(row.line(), n, shown.map(ShownName::value), account));
    }

    /// Whether a spreadsheet would take it for a formula.
    private static boolean computed(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
    }
}
