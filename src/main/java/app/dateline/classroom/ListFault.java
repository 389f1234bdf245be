package app.dateline.classroom;

/// One thing wrong in a class list: where, what, and what was found there.
///
/// @param line of the file, from 1
/// @param found may be empty
/// @param other line that it does not go with; 0 where there is none
public record ListFault(int line, Kind kind, String found, int other) {

    public enum Kind {
        TOO_LARGE,
        /// A workbook, or another file that is no text.
        NO_TEXT,
        NOT_UTF_8,
        /// A quotation mark that is never closed, for one.
        NO_CSV,
        EMPTY,
        NO_NAME_COLUMN,
        COLUMN_TWICE,
        TOO_MANY_CELLS,
        NO_NAME,
        BAD_NAME,
        BAD_GROUP,
        BAD_SIGN_IN_NAME,
        /// What a spreadsheet would compute.
        FORMULA,
        /// The same person as in the `other` line.
        TWICE,
        /// Several of this name are on the list already.
        NAMESAKES,
        TOO_MANY_LINES
    }

    public static ListFault at(int line, Kind kind, String found) {
        return new ListFault(line, kind, found, 0);
    }
}
