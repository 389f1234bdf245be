package app.dateline.store;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/// Walks the schema for everything that is a learner's: the table of learners, and whatever refers to it or is named after
/// one, however far away.
final class PersonalData {
    private final Set<String> tables = new TreeSet<>();
    private final Set<String> columns = new TreeSet<>();

    PersonalData(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            var schema = connection.getMetaData();
            var all = names(schema);
            tables.add("learner");
            for (var grew = true; grew; ) {
                grew = false;
                for (var table : all) {
                    grew |= isPersonal(schema, table) && tables.add(table);
                }
            }
            for (var table : tables) {
                columns(schema, table).forEach(column -> columns.add(table + "." + column));
            }
        }
    }

    Set<String> tables() {
        return tables;
    }

    /// As table.column.
    Set<String> columns() {
        return columns;
    }

    private boolean isPersonal(DatabaseMetaData schema, String table) throws SQLException {
        try (var keys = schema.getImportedKeys(null, null, table)) {
            while (keys.next()) {
                if (tables.contains(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return columns(schema, table).stream().anyMatch(column -> column.contains("learner"));
    }

    private static List<String> names(DatabaseMetaData schema) throws SQLException {
        try (var tables = schema.getTables(null, null, "%", new String[] {"TABLE"})) {
            var names = new ArrayList<String>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
            return names;
        }
    }

    private static List<String> columns(DatabaseMetaData schema, String table) throws SQLException {
        try (var columns = schema.getColumns(null, null, table, "%")) {
            var names = new ArrayList<String>();
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
            return names;
        }
    }
}
