package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.AccountName;
import app.dateline.classroom.ListFault;
import app.dateline.classroom.ListFault.Kind;
import app.dateline.classroom.Listed;
import app.dateline.classroom.ShownName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassListFileTest {
    private static final List<Listed> TWO =
            List.of(
                    listed(2, "Reuter, Anna", "A", "a.reuter"),
                    listed(3, "Мира 王", "", "mira@uni.example"));

    private static Listed listed(int line, String name, String group, String called) {
        return new Listed(
                line,
                new ShownName(name),
                Optional.of(group).filter(g -> !g.isEmpty()),
                AccountName.read(called));
    }

    private static ClassListFile.Read read(String text) {
        return ClassListFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ListFault> faults(String text) {
        return read(text).faults();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,group,sign-in name\n\"Reuter, Anna\",A,a.reuter\nМира 王,,mira@uni.example\n",
                "Name;Group;E-mail\r\n\"Reuter, Anna\";A;A.Reuter\r\nМира 王;;mira@uni.example",
                "NAME\tSection\tLogin ID\nReuter, Anna\tA\ta.reuter\nМира 王\t\tMIRA@uni.example\n",
                "\uFEFFname,username,group\n\"Reuter, Anna\",a.reuter,A\nМира 王,mira@uni.example,\n",
                " name , group , username \n \"Reuter, Anna\" , A , a.reuter \nМира  王,,mira@uni.example\n",
            })
    void whateverStandsBetweenTheCellsTheStudentsAreTheSame(String text) {
        var read = read(text);
        assertThat(read.faults()).isEmpty();
        assertThat(read.people()).isEqualTo(TWO);
        assertThat(read.unused()).isEmpty();
    }

    @Test
    void aTextOfSixteenBitsIsReadAsASpreadsheetWritesIt() {
        var text = "name\tgroup\nMira\tB\n";
        for (var file :
                List.of(
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                        text.getBytes(StandardCharsets.UTF_16))) {
            assertThat(ClassListFile.read(file).people())
                    .containsExactly(listed(2, "Mira", "B", ""));
        }
    }

    @Test
    void firstAndLastNamesAreOneNameAndOtherColumnsAreNamed() {
        var read = read("First name,Surname,ID number,Email address\nAnna,Reuter,77,anna@x.org\n");
        assertThat(read.people()).containsExactly(listed(2, "Anna Reuter", "", "anna@x.org"));
        assertThat(read.unused()).containsExactly("ID number");
    }

    @Test
    void namesAloneAreAListAndEmptyRowsAreNone() {
        assertThat(read("name\n\nAnna\n  \n,\nMira\n").people())
                .extracting(l -> l.name().value())
                .containsExactly("Anna", "Mira");
    }

    @Test
    void allFaultsAreToldAtOnceByTheLineThatTheyAreIn() {
        var faults =
                faults(
                        """
                        name,group,sign-in name
                        Anna,A,anna
                        ,B,nobody
                        Mira,=1+1,mira
                        @SUM(A1),A,sum

                        "Voss,
                        Jan",A,Jan Voss
                        Tom,A,tom,too,many
                        %s,A,long
                        Kim,%s,kim
                        Li\u202EKe,A,like
                        """
                                .formatted("x".repeat(81), "g".repeat(81)));
        assertThat(faults)
                .extracting(f -> f.line() + " " + f.kind())
                .containsExactly(
                        "3 NO_NAME",
                        "4 FORMULA",
                        "5 FORMULA",
                        "7 BAD_SIGN_IN_NAME",
                        "9 TOO_MANY_CELLS",
                        "10 BAD_NAME",
                        "11 BAD_GROUP",
                        "12 BAD_NAME");
        assertThat(faults.get(1).found()).isEqualTo("=1+1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY, 1",
        "'name,group\n', EMPTY, 1",
        "'group,username\nA,anna\n', NO_NAME_COLUMN, 1",
        "'Anna Reuter\nMira Voss\n', NO_NAME_COLUMN, 1",
        "'name,name\nAnna,A\n', COLUMN_TWICE, 1",
        "'name\n\"Anna\n', NO_CSV, 2",
    })
    void aFileThatIsNoListSaysWhy(String text, Kind kind, int line) {
        assertThat(faults(text))
                .extracting(ListFault::kind, ListFault::line)
                .containsExactly(org.assertj.core.api.Assertions.tuple(kind, line));
    }

    @Test
    void anotherEncodingIsToldByItsLineAndByte() {
        var file = "name\nAnna\nJörg\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ClassListFile.read(file).faults())
                .containsExactly(ListFault.at(3, Kind.NOT_UTF_8, "F6"));
    }

    @Test
    void aWorkbookIsNoTextAndNeitherIsWhatHoldsNoughts() {
        assertThat(ClassListFile.read(new byte[] {'P', 'K', 3, 4, 0, 0}).faults())
                .containsExactly(ListFault.at(1, Kind.NO_TEXT, ""));
        assertThat(faults("name\nAn\0na\n")).containsExactly(ListFault.at(1, Kind.NO_TEXT, ""));
    }

    @Test
    void twoThousandStudentsAreAListAndOneMoreIsNone() {
        var two = students(ClassListFile.MOST_LINES);
        assertThat(read(two).people()).hasSize(ClassListFile.MOST_LINES);
        assertThat(faults(two + "One more\n"))
                .containsExactly(ListFault.at(2_002, Kind.TOO_MANY_LINES, "2001"));
        assertThat(ClassListFile.read(new byte[ClassListFile.MOST_BYTES + 1]).faults())
                .containsExactly(ListFault.at(1, Kind.TOO_LARGE, ""));
    }

    private static String students(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "Student " + i)
                .collect(Collectors.joining("\n", "name\n", "\n"));
    }
}
