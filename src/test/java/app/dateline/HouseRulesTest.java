package app.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.stream.Stream;

/// The plan of the house: which room may see what, and what is done in none.
@AnalyzeClasses(packages = "app.dateline", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String ROOT = "app.dateline";

    /// The code a bank is made and marked with.
    private static final String MAKERS =
            "app\\.dateline\\.(bank\\.(Generator|Proofs|Explanation)|chronicle\\.(Verdict|Proposition|Disagreement)"
                    + "|question\\.(Spelling|OrderMark|Marker))(\\$.*)?";

    private static final String PROVING =
            "app\\.dateline\\.chronicle\\.(Chronicle\\.(verdict|verdictIn|compatible|entails|disagreements)"
                    + "|EventDate\\.(compatibleWith|entails|before)|Event\\.erratum)\\(.*";

    private static final String[] PURE = {"chronicle", "question", "bank", "study", "classroom"};

    @ArchTest
    static final ArchRule theChronicleSeesNoOtherRoom =
            room("chronicle").because("what the articles say is true whatever is asked about it");

    @ArchTest
    static final ArchRule aQuestionSeesOnlyTheChronicle =
            room("question", rooms("chronicle"))
                    .because("how one fact is asked must not hang on which facts are asked");

    @ArchTest
    static final ArchRule theBankSeesOnlyQuestionsAndTheChronicle =
            room("bank", rooms("chronicle", "question"))
                    .because("what can be asked does not depend on who is asked");

    @ArchTest
    static final ArchRule studySeesOnlyTheBankAndWhatItIsMadeOf =
            room("study", rooms("chronicle", "question", "bank"))
                    .because("one learner's round is played the same in every class");

    @ArchTest
    static final ArchRule theSchedulerSeesNothingOfThisHouse =
            room("study.fsrs")
                    .because(
                            "how memory fades is the same whatever is remembered, and its speed is measured on its own");

    @ArchTest
    static final ArchRule theClassroomSeesThePureRoomsOnly =
            room("classroom", rooms("chronicle", "question", "bank", "study"))
                    .because("marks are computed from the logs, without database or screen");

    @ArchTest
    static final ArchRule theStoreSeesThePureRoomsAndTheDatabase =
            room(
                            "store",
                            rooms(PURE),
                            "org.springframework..",
                            "com.zaxxer.hikari..",
                            "org.flywaydb..",
                            "org.sqlite..",
                            "org.postgresql..",
                            "tools.jackson..",
                            "com.fasterxml.jackson.annotation..",
                            "javax.sql..",
                            "org.slf4j..")
                    .because("how things are kept is nobody else's business");

    @ArchTest
    static final ArchRule exchangeSeesThePureRoomsAndFileFormats =
            room(
                            "exchange",
                            rooms(PURE),
                            "tools.jackson..",
                            "com.fasterxml.jackson.annotation..",
                            "com.networknt.schema..",
                            "javax.xml..",
                            "org.w3c.dom..",
                            "org.xml.sax..")
                    .because("a file format is read and written without server or database");

    @ArchTest
    static final ArchRule aServiceSeesThePureRoomsAndFormatsButNeitherSqlNorScreens =
            room(
                            "service",
                            rooms(PURE, "exchange", "reading"),
                            "org.springframework..",
                            "org.slf4j..")
                    .because("a use case stays the same when the database or the screen changes");

    /// Jackson's tree, the servlet's cookie and jsoup's document are what Vaadin itself hands over for events, requests and
    /// the page they begin with.
    @ArchTest
    static final ArchRule aViewSeesThePureRoomsServicesAndVaadin =
            room(
                            "ui",
                            rooms(PURE, "service"),
                            "com.vaadin..",
                            "io.nayuki.qrcodegen..",
                            "tools.jackson.databind",
                            "jakarta.servlet.http",
                            "org.jsoup.nodes",
                            "jakarta.annotation.security..",
                            "org.slf4j..")
                    .because("a view lays out and passes on, it decides nothing");

    @ArchTest
    static final ArchRule aViewNeverSeesTheStore =
            noClasses()
                    .that()
                    .resideInAPackage(in("ui"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(in("store"))
                    .allowEmptyShould(true)
                    .because("permission is checked in a service, so nothing may go past it");

    @ArchTest
    static final ArchRule nothingLeansOnTheRoot =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT)
                    .because("the root wires the rooms together, so it comes last");

    @ArchTest
    static final ArchRule aPureRoomTouchesNeitherDatabaseNorNetworkNorFiles =
            noClasses()
                    .that()
                    .resideInAnyPackage(rooms(PURE))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "java.net..", "java.nio.file..")
                    .allowEmptyShould(true)
                    .because("the core is a function of its arguments");

    @ArchTest
    static final ArchRule theCheckOfTheBankTrustsNothingTheBankWasMadeWith =
            noClasses()
                    .that()
                    .resideInAPackage(in("bank.check"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(in("bank.recipe"))
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching(MAKERS)
                    .orShould(
                            ArchConditions.accessTargetWhere(
                                    describe(
                                            "what the chronicle proves",
                                            access ->
                                                    access.getTarget()
                                                            .getFullName()
                                                            .matches(PROVING))))
                    .allowEmptyShould(true)
                    .because("a proof that shares code with what it proves proves nothing");

    private static String in(String room) {
        return ROOT + "." + room + "..";
    }

    private static String[] rooms(String... rooms) {
        return rooms(rooms, new String[0]);
    }

    private static String[] rooms(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more))
                .map(HouseRulesTest::in)
                .toArray(String[]::new);
    }

    private static ArchRule room(String room) {
        return room(room, new String[0]);
    }

    private static ArchRule room(String room, String[] rooms, String... others) {
        var allowed =
                Stream.of(
                                Stream.of(in(room), "java..", "org.jspecify.."),
                                Stream.of(rooms),
                                Stream.of(others))
                        .flatMap(each -> each)
                        .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(in(room))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }
}
