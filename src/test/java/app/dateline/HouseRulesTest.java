package app.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.transaction.annotation.Propagation;

/// The plan of the house: which room may see what, and what is done in none.
@AnalyzeClasses(packages = "app.dateline", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String ROOT = "app.dateline";
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
                            Stream.concat(
                                            Stream.of(rooms(PURE)),
                                            Stream.of(rooms("exchange", "reading")))
                                    .toArray(String[]::new),
                            "org.springframework..",
                            "org.slf4j..")
                    .because("a use case stays the same when the database or the screen changes");

    @ArchTest
    static final ArchRule aViewSeesThePureRoomsServicesAndVaadin =
            room(
                            "ui",
                            Stream.concat(Stream.of(rooms(PURE)), Stream.of(rooms("service")))
                                    .toArray(String[]::new),
                            "com.vaadin..",
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
    static final ArchRule onlyServicesAndTheRootKnowTheClock =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(in("service"), ROOT)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .orShould(ArchConditions.callCodeUnitWhere(target(readsTheClock())))
                    .because("time comes in as a parameter, so that a test can set it");

    @ArchTest
    static final ArchRule onlyServicesAndTheRootThrowDice =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(in("service"), ROOT)
                    .should(ArchConditions.callCodeUnitWhere(target(throwsDice())))
                    .because("the same seed gives the same quiz, byte for byte");

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
                    .haveFullyQualifiedName("app.dateline.bank.Proofs")
                    .orShould(
                            ArchConditions.callCodeUnitWhere(
                                    target(
                                            describe(
                                                    "Chronicle.verdict",
                                                    (CodeUnitCallTarget call) ->
                                                            call.getOwner()
                                                                            .getFullName()
                                                                            .equals(
                                                                                    "app.dateline.chronicle.Chronicle")
                                                                    && call.getName()
                                                                            .equals("verdict")))))
                    .allowEmptyShould(true)
                    .because("a proof that shares code with what it proves proves nothing");

    @ArchTest
    static final ArchRule aNameSaysWhatAThingIs =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|Base)(\\$.*)?")
                    .because("such endings say that nobody knew what to call it");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoAField =
            noFields()
                    .should()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                    .orShould()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                    .orShould()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .orShould()
                    .beAnnotatedWith("jakarta.annotation.Resource")
                    .because("a constructor shows what a class needs, and a test can call it");

    @ArchTest
    static final ArchRule noMethodOpensASecondTransaction =
            noMethods()
                    .should()
                    .beAnnotatedWith(requiresNew())
                    .because("SQLite has one writer: a second one inside the first waits for ever");

    @ArchTest
    static final ArchRule noClassOpensASecondTransaction =
            noClasses()
                    .should()
                    .beAnnotatedWith(requiresNew())
                    .orShould()
                    .accessField(Propagation.class, "REQUIRES_NEW")
                    .because("SQLite has one writer: a second one inside the first waits for ever");

    @ArchTest
    static final ArchRule onlyCommandsPrint =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT)
                    .should(ACCESS_STANDARD_STREAMS)
                    .because("what a server has to say belongs in its log");

    @ArchTest
    static final ArchRule theLogIsWrittenOneWay =
            noClasses()
                    .should(USE_JAVA_UTIL_LOGGING)
                    .because(
                            "Spring Boot logs through SLF4J, and two logs hide things from each other");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        var unmarked =
                classes.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName);
        assertThat(unmarked)
                .as("packages without @NullMarked in a package-info.java, where NullAway is blind")
                .isEmpty();
    }

    private static String in(String room) {
        return ROOT + "." + room + "..";
    }

    private static String[] rooms(String... rooms) {
        return Stream.of(rooms).map(HouseRulesTest::in).toArray(String[]::new);
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

    private static DescribedPredicate<CodeUnitCallTarget> readsTheClock() {
        return describe(
                "the present time",
                call -> {
                    var owner = call.getOwner().getFullName();
                    return (owner.startsWith("java.time.") && call.getName().equals("now"))
                            || (owner.equals("java.lang.System")
                                    && Set.of("currentTimeMillis", "nanoTime")
                                            .contains(call.getName()))
                            || (owner.equals("java.util.Date") && isBare(call));
                });
    }

    private static DescribedPredicate<CodeUnitCallTarget> throwsDice() {
        return describe(
                "chance without a seed",
                call -> {
                    var owner = call.getOwner().getFullName();
                    return (owner.equals("java.util.UUID") && call.getName().equals("randomUUID"))
                            || (owner.equals("java.lang.Math") && call.getName().equals("random"))
                            || (Set.of("java.util.Random", "java.util.SplittableRandom")
                                            .contains(owner)
                                    && isBare(call))
                            || owner.equals("java.util.concurrent.ThreadLocalRandom")
                            || owner.equals("java.security.SecureRandom")
                            || (owner.equals("java.util.Collections")
                                    && call.getName().equals("shuffle")
                                    && call.getRawParameterTypes().size() == 1);
                });
    }

    private static boolean isBare(CodeUnitCallTarget call) {
        return call.getName().equals("<init>") && call.getRawParameterTypes().isEmpty();
    }

    private static DescribedPredicate<JavaAnnotation<?>> requiresNew() {
        return describe(
                "@Transactional(propagation = REQUIRES_NEW)",
                annotation ->
                        annotation
                                .get("propagation")
                                .filter(JavaEnumConstant.class::isInstance)
                                .map(JavaEnumConstant.class::cast)
                                .filter(each -> each.name().equals("REQUIRES_NEW"))
                                .isPresent());
    }
}
