package app.dateline.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.service.NotThere;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/// Every method that a screen can call, by everybody who can ask: who may is served, and for anybody else the thing is not there.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
class RightsTest {
    private static final List<Row> ROWS =
            Stream.of(
                            RightsOfLearners.ROWS,
                            RightsOfPeople.ROWS,
                            RightsOfQuizzes.ROWS,
                            RightsOfAuthors.ROWS,
                            RightsOfPapers.ROWS)
                    .flatMap(List::stream)
                    .toList();

    /// Called by nobody: by the server itself, with no person behind it.
    private static final Map<String, String> THE_SERVERS =
            Map.of(
                    "Founding.link/0", "at start, to lay the link into the data folder",
                    "MemoryUpkeep.renew/1", "when a log was put together anew",
                    "Reconciling.take/2", "at start, with the banks that ship",
                    "Revising.take/1", "at start, with one that ships",
                    "Uuids.next/0", "makes an id");

    /// How Spring begins and ends a bean.
    private static final Set<String> LIFE = Set.of("afterSingletonsInstantiated", "destroy");

    @Autowired private ApplicationContext beans;

    @Test
    void everyMethodOfAServiceHasARowAndEveryRowAMethod() {
        var methods = new TreeSet<String>();
        for (var name : beans.getBeanDefinitionNames()) {
            var type = AopUtils.getTargetClass(beans.getBean(name));
            if (type.getPackageName().equals("app.dateline.service")
                    && Modifier.isPublic(type.getModifiers())) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                        .filter(m -> !LIFE.contains(m.getName()))
                        .map(RightsTest::key)
                        .forEach(methods::add);
            }
        }
        assertThat(Stream.concat(ROWS.stream().map(Row::method), THE_SERVERS.keySet().stream()))
                .as("a new method of a service needs a row: who may call it?")
                .containsExactlyInAnyOrderElementsOf(methods);
    }

    private static String key(Method method) {
        return "%s.%s/%d"
                .formatted(
                        method.getDeclaringClass().getSimpleName(),
                        method.getName(),
                        method.getParameterCount());
    }

    @TestFactory
    Stream<DynamicTest> whoMayIsServedAndForAnybodyElseItIsNotThere() {
        return ROWS.stream()
                .flatMap(row ->
                        Stream.of(Person.values())
                                .map(who ->
                                        DynamicTest.dynamicTest(
                                                row.method() + " by " + who,
                                                () -> play(row, who))));
    }

    private void play(Row row, Person who) {
        var cast = new Cast(beans);
        if (row.may().contains(who)) {
            assertThatCode(() -> row.play().accept(cast, who)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> row.play().accept(cast, who)).isInstanceOf(NotThere.class);
        }
    }
}
