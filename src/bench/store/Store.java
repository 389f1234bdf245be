package store;

import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.service.Editions;
import app.dateline.service.Grading;
import app.dateline.service.Guests;
import app.dateline.service.MemoryUpkeep;
import app.dateline.service.ReviewDay;
import app.dateline.service.Reviewing;
import app.dateline.study.LearnerDay;
import app.dateline.study.LearnerId;
import app.dateline.study.ReviewStep;
import app.dateline.study.Reviews;
import app.dateline.study.Study;
import app.dateline.study.fsrs.Preview;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Scheduler;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/// Measures, on a whole server with an SQLite file, how long a learner with 20,000 cards and 500,000 reviews waits for Review to
/// open and for a card to be graded, in milliseconds from the call of the service to what the page is made of. Review is opened
/// once right after 64 other learners, so that nothing is left in memory of this one, and once more right then. Exits with 1 where
/// the median or the 95th percentile misses its limit.
public final class Store {
    private static final int EVENTS = 10_000;
    private static final int REVIEWS_A_CARD = 25;
    private static final int QUARTER = 90;
    private static final int OTHERS = 64;
    private static final int OPENINGS = 20;
    private static final int ANSWERS = 100;
    private static final int WARM_UP = 30;
    private static final double OPEN_LIMIT = 200;
    private static final double ANSWER_LIMIT = 20;
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final ConfigurableApplicationContext server;
    private final Reviewing reviewing;
    private final Random random = new Random(1);

    /// The server without its pages.
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(excludeName = "com.vaadin.flow.spring.SpringBootAutoConfiguration")
    @ComponentScan(
            basePackages = {"app.dateline.service", "app.dateline.store"},
            excludeFilters = @Filter(TestConfiguration.class))
    static class Server {
        @Bean
        InstantSource clock() {
            return Clock.systemUTC();
        }

        @Bean
        RandomGenerator seeds() {
            return new SecureRandom();
        }
    }

    private Store(ConfigurableApplicationContext server) {
        this.server = server;
        this.reviewing = server.getBean(Reviewing.class);
    }

    public static void main(String... none) throws Exception {
        var folder = Files.createTempDirectory("dateline-bench");
        var kept = true;
        try (var server =
                new SpringApplicationBuilder(Server.class)
                        .web(WebApplicationType.NONE)
                        .run("--spring.datasource.url=jdbc:sqlite:" + folder.resolve("bench.db"))) {
            kept = new Store(server).run();
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(f -> f.delete());
            }
        }
        System.exit(kept ? 0 : 1);
    }

    private boolean run() {
        var learner = learner();
        server.getBean(Revisions.class)
                .add(
                        new Revision(
                                Invented.TOPIC,
                                "invented",
                                Optional.empty(),
                                Instant.now(),
                                "bench",
                                "bench",
                                Invented.files(EVENTS)));
        var cards = server.getBean(Editions.class).current(Invented.TOPIC).cards();
        var log = log(cards);
        IO.println("%,d cards, %,d reviews".formatted(cards.size(), log.size()));
        var reviews = server.getBean(Reviews.class);
        server.getBean(TransactionOperations.class)
                .executeWithoutResult(_ -> log.forEach(step -> reviews.append(learner, step)));
        server.getBean(MemoryUpkeep.class).renew(learner);
        var others = IntStream.range(0, OTHERS).mapToObj(_ -> learner()).toList();
        var cold = new ArrayList<Took>();
        var warm = new ArrayList<Took>();
        for (var i = 0; i < OPENINGS; i++) {
            others.forEach(other -> reviewing.day(other, Invented.TOPIC, Study.DAY, ZONE));
            timed(cold, () -> page(reviewing.day(learner, Invented.TOPIC, Study.DAY, ZONE)));
            timed(warm, () -> page(reviewing.day(learner, Invented.TOPIC, Study.DAY, ZONE)));
        }
        var day = reviewing.day(learner, Invented.TOPIC, Study.DAY, ZONE);
        IO.println("%,d due, %,d of them wait".formatted(day.waiting() + day.deck().apart().size(), day.deck().apart().size()));
        var answers = new ArrayList<Took>();
        for (var i = 0; i < WARM_UP + ANSWERS; i++) {
            var grading = grading(day);
            day = timed(
                            answers,
                            () -> page(reviewing.grade(learner, Invented.TOPIC, Study.DAY, grading, ZONE)));
        }
        return within("Review opens, the learner long away", cold.subList(2, cold.size()), OPEN_LIMIT)
                & within("Review opens again", warm.subList(2, warm.size()), OPEN_LIMIT)
                & within("a card is graded", answers.subList(WARM_UP, answers.size()), ANSWER_LIMIT);
    }

    /// Works out what the page shows of a card and of those left, and which of its buttons lead to which day.
    private static ReviewDay page(ReviewDay day) {
        day.leech();
        day.deck().current().ifPresent(day::outlook);
        return day;
    }

    private LearnerId learner() {
        return server.getBean(Guests.class).welcome().learner();
    }

    private Grading grading(ReviewDay day) {
        return new Grading(
                day.state(),
                UUID.randomUUID().toString(),
                day.deck().current().orElseThrow().id(),
                rating(),
                day.at());
    }

    private Rating rating() {
        var draw = random.nextInt(20);
        return draw < 2 ? Rating.AGAIN : draw < 3 ? Rating.HARD : Rating.GOOD;
    }

    /// Of every card so many reviews, each on the day it was due or a quarter of a year after the one before; the last was right,
    /// and so long ago that the next is due today or later.
    private List<ReviewStep> log(List<Flashcard> cards) {
        var today = LearnerDay.of(Instant.now(), ZONE);
        var steps = new ArrayList<ReviewStep>();
        for (var card : cards) {
            var ratings =
                    IntStream.range(0, REVIEWS_A_CARD)
                            .mapToObj(i -> i == REVIEWS_A_CARD - 1 ? Rating.GOOD : rating())
                            .toList();
            var days = days(ratings);
            var begins =
                    today.minusDays(
                            days[REVIEWS_A_CARD]
                                    - random.nextInt(days[REVIEWS_A_CARD] - days[REVIEWS_A_CARD - 1]));
            for (var i = 0; i < REVIEWS_A_CARD; i++) {
                var day = begins.plusDays(days[i]);
                steps.add(
                        new ReviewStep.Graded(
                                day.atTime(5, 0).toInstant(ZoneOffset.UTC).plusSeconds(random.nextInt(60_000)),
                                ZONE,
                                day,
                                UUID.randomUUID().toString(),
                                Invented.TOPIC,
                                card.id(),
                                card.facts().stream().map(Fact::key).toList(),
                                ratings.get(i),
                                6));
            }
        }
        steps.sort(Comparator.comparing(ReviewStep::at));
        return steps;
    }

    /// The days of these reviews from the first on, and that of the next.
    private static int[] days(List<Rating> ratings) {
        var days = new int[ratings.size() + 1];
        Preview preview = Scheduler.DEFAULT.preview(0, 0);
        for (var i = 0; i < ratings.size(); i++) {
            var outcome = preview.of(ratings.get(i));
            var last = i == ratings.size() - 1;
            days[i + 1] = days[i] + (last ? outcome.days() : Math.min(outcome.days(), QUARTER));
            preview = Scheduler.DEFAULT.preview(outcome.card(), days[i + 1], 0);
        }
        return days;
    }

    /// Milliseconds by the clock, and of them by the processor.
    private record Took(double wall, double processor) {}

    private static <T> T timed(List<Took> times, Supplier<T> call) {
        var threads = ManagementFactory.getThreadMXBean();
        var begun = System.nanoTime();
        var processor = threads.getCurrentThreadCpuTime();
        var result = call.get();
        times.add(
                new Took(
                        (System.nanoTime() - begun) / 1e6,
                        (threads.getCurrentThreadCpuTime() - processor) / 1e6));
        return result;
    }

    private static boolean within(String what, List<Took> times, double limit) {
        var late = at(times, 0.95, Took::wall);
        IO.println(
                String.format(
                        Locale.ROOT,
                        "%-36s median %6.1f ms, 95th percentile %6.1f ms (processor %.1f and %.1f), limit %.0f ms%s",
                        what,
                        at(times, 0.5, Took::wall),
                        late,
                        at(times, 0.5, Took::processor),
                        at(times, 0.95, Took::processor),
                        limit,
                        late < limit ? "" : "  MISSED"));
        return late < limit;
    }

    private static double at(List<Took> times, double part, ToDoubleFunction<Took> which) {
        var sorted = times.stream().mapToDouble(which).sorted().toArray();
        return sorted[(int) (sorted.length * part)];
    }
}
