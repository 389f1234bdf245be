package app.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
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
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.springframework.transaction.annotation.Propagation;

/// What is done in no room, or in one only.
@AnalyzeClasses(packages = "app.dateline", importOptions = DoNotIncludeTests.class)
class HouseHabitsTest {
    private static final String ROOT = "app.dateline";
    private static final String SERVICE = "app.dateline.service..";

    @ArchTest
    static final ArchRule onlyServicesAndTheRootKnowTheClock =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(SERVICE, ROOT)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .orShould(ArchConditions.accessTargetWhere(readsTheClock()))
                    .because("time comes in as a parameter, so that a test can set it");

    @ArchTest
    static final ArchRule nothingBelowTheServicesThrowsDice =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(SERVICE, "app.dateline.ui..", ROOT)
                    .should(ArchConditions.accessTargetWhere(throwsDice()))
                    .because("the same seed gives the same quiz, byte for byte");

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
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.util.logging..")
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

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return calls(
                "the present time",
                call -> {
                    var owner = owner(call);
                    return (owner.startsWith("java.time.") && call.getName().equals("now"))
                            || (owner.equals("java.lang.System")
                                    && Set.of("currentTimeMillis", "nanoTime")
                                            .contains(call.getName()))
                            || (owner.equals("java.util.Date") && isBare(call));
                });
    }

    private static DescribedPredicate<JavaAccess<?>> throwsDice() {
        return calls(
                "chance without a seed",
                call -> {
                    var owner = owner(call);
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

    private static DescribedPredicate<JavaAccess<?>> calls(
            String what, Predicate<CodeUnitAccessTarget> which) {
        return describe(
                what,
                access ->
                        access.getTarget() instanceof CodeUnitAccessTarget call
                                && which.test(call));
    }

    private static String owner(CodeUnitAccessTarget call) {
        return call.getOwner().getFullName();
    }

    private static boolean isBare(CodeUnitAccessTarget call) {
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
