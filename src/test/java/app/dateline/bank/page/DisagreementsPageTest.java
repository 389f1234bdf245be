package app.dateline.bank.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Generator;
import app.dateline.bank.Sketch;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Note;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.Canal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisagreementsPageTest {
    private static final String CANAL = page(Canal.chronicle());

    @Test
    void theCheckedInPageIsWhatTheDataAndTheBankGive() throws IOException {
        var shipped = BankFiles.read(BankFiles.in(Path.of("questions", "russia-pakistan")));
        assertThat(Files.readString(Path.of("docs", "disagreements.md")))
                .as(
                        """
                        docs/disagreements.md is not what the data and the bank give. Where the change is meant, write it anew:
                            java -jar target/dateline.jar data disagreements questions/russia-pakistan docs/disagreements.md
                        """)
                .isEqualTo(page(shipped));
    }

    @Test
    void aConflictIsToldWithWhoSaysWhatAndHowItIsAsked() {
        assertThat(CANAL)
                .contains(
                        """
                        ### Conflicts

                        #### The canal society is founded: date

                        | article | says | where |
                        |---|---|---|
                        | The ledger | 1891 | line 3 |
                        | The review | 1892 | line 3 |

                        - Asked of both: “On which of these do the ledger and the review disagree?” (choose one)
                        - Asked of both: “Can the ledger and the review both be right on the date of “The canal society is founded”?” (choose one)
                        - Where a learner wants it so, whatever an article states is right: “Millbrook, [year] — A society for the canal was founded.” (give date)
                        - Asked of both: “For “The canal society is founded”, the ledger gives 1891 as the date: what date does the review give?” (choose one)
                        - Asked by source, the ledger: “According to the ledger, in [year], a society for the canal was founded.” (choose one)
                        - Asked by source, the review: “According to the review, in [year], a society for the canal was founded.” (choose one)
                        """);
    }

    @Test
    void aMatterOfTwoSortsStandsOnceAndNamesBoth() {
        assertThat(CANAL)
                .containsOnlyOnce("#### The canal society is founded: founders")
                .contains(
                        """
                        | The ledger | the treasurer, the surveyor and the lock-keeper (and no others) | lines 4–5 |
                        | The review | the treasurer (printed “tresurer”) | lines 3–4 |

                        - Also a difference of spelling.
                        """);
    }

    @Test
    void anArticleThatCitesTheOtherIsNoWitnessOfItsOwn() {
        assertThat(entry("The bridge is opened: date"))
                .contains("- Not witnesses of their own: the review cites the ledger.");
        assertThat(entry("The canal society is founded: date")).doesNotContain("witnesses");
    }

    @Test
    void whatIsOnlyReportedIsMarkedAsSuch() {
        assertThat(entry("The tunnel leaks: state"))
                .contains("| The ledger | water came in (reported; as the surveyor says) |")
                .contains("| The review | it stayed dry |");
        assertThat(CANAL).contains("### Fact here, plan or report there\n\n#### The tunnel leaks");
    }

    @Test
    void whatIsNotAskedSaysWhy() {
        assertThat(entry("The upper lock is rebuilt: cost"))
                .contains("- Not asked: by the ledger: fewer than three articles")
                .contains("(which article says)");
        assertThat(entry("The tunnel leaks: state"))
                .contains("- Not asked: no recipe asks for the state.");
    }

    @Test
    void everyRankIsShownWithWhatItsExaminationGave() {
        assertThat(entry("The bridge is opened: rank"))
                .contains("first iron bridge in the valley since 1874")
                .contains("- Stands (the ledger): No other article tells of an earlier bridge");
    }

    @Test
    void aNoteIsShownWithItsBasis() {
        var page =
                page(
                        sketch(
                                List.of(
                                        note(Note.Sort.ERRATUM, "review", "outside"),
                                        note(Note.Sort.CAUTION, "ledger", "visit/date/review")),
                                "date ledger 2011",
                                "date review 2012"));
        assertThat(page)
                .contains("| The review | 2012 (a mistake) | line 1 |")
                .contains("- Erratum (the review): Read with care. Basis: outside the articles.")
                .contains(
                        "- Caution (the ledger): Read with care. Basis: the review on the date of “A king came to stay");
    }

    @Test
    void anErrorThatNoArticleContradictsHasAHeadingOfItsOwn() {
        var notes = List.of(note(Note.Sort.ERRATUM, "review", "outside"));
        assertThat(page(sketch(notes, "date review 2012")))
                .contains("### Errata and cautions\n\n#### A king came to stay");
    }

    @Test
    void mattersFollowEachOtherInOrderOfTime() {
        var page =
                page(
                        new Sketch()
                                .event(
                                        "a",
                                        "visit",
                                        "It ended.",
                                        "date ledger 1990",
                                        "date review 1991")
                                .event(
                                        "b",
                                        "visit",
                                        "It began.",
                                        "date ledger 1980",
                                        "date review 1981")
                                .chronicle());
        assertThat(page.indexOf("#### It began"))
                .isPositive()
                .isLessThan(page.indexOf("#### It ended"));
    }

    private static Note note(Note.Sort sort, String article, String basis) {
        return new Note(
                "date",
                Optional.of(new ClaimId("visit/date/" + article)),
                sort,
                "Read with care.",
                List.of(basis));
    }

    private static Chronicle sketch(List<Note> notes, String... claims) {
        return new Sketch()
                .add(Sketch.draw("visit", "visit", "A king came to stay.", Map.of(), notes, claims))
                .chronicle();
    }

    private static String page(Chronicle chronicle) {
        return DisagreementsPage.of(
                chronicle, Generator.generate(chronicle, ""), Generator.unasked(chronicle));
    }

    private static String entry(String title) {
        var from = CANAL.substring(CANAL.indexOf("#### " + title));
        var end = from.indexOf("\n#", 1);
        return end < 0 ? from : from.substring(0, end);
    }
}
