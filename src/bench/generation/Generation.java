package generation;

import app.dateline.bank.Generator;
import app.dateline.bank.Synthetic;
import app.dateline.chronicle.Chronicle;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures how long the bank of 1,000, 10,000 and 100,000 invented events takes, three claims an event, and by which power of
/// their number the time grows: 1 is as the events, 2 as their square; n log n is 1.13 from 1,000 to 10,000 and 1.10 from there on.
/// Arguments are other sizes. Time is that of the processor, of all threads, after one bank made to warm up.
public final class Generation {
    private static final int WARM_UP = 500;
    private static final long SEED = 1;

    private Generation() {}

    private record Run(int events, long claims, int questions, double seconds, long heap) {
        double exponent(Run smaller) {
            return Math.log(seconds / smaller.seconds)
                    / Math.log((double) events / smaller.events);
        }
    }

    public static void main(String... arguments) {
        var sizes =
                arguments.length == 0
                        ? List.of(1_000, 10_000, 100_000)
                        : Stream.of(arguments).map(Integer::valueOf).toList();
        Generator.generate(Synthetic.chronicle(WARM_UP, SEED), "warm-up");
        IO.println("  events   claims questions  seconds  per second  peak MB  exponent");
        Run last = null;
        for (var events : sizes) {
            var run = run(events);
            IO.println(
                    String.format(
                            Locale.ROOT,
                            "%,8d %,8d %,9d %8.1f %,11.0f %,8d %9s",
                            run.events,
                            run.claims,
                            run.questions,
                            run.seconds,
                            run.questions / run.seconds,
                            run.heap >> 20,
                            last == null
                                    ? ""
                                    : String.format(Locale.ROOT, "%.2f", run.exponent(last))));
            last = run;
        }
    }

    private static Run run(int events) {
        var chronicle = Synthetic.chronicle(events, SEED);
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var begun = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        var bank = Generator.generate(chronicle, "bench");
        var took = ProcessHandle.current().info().totalCpuDuration().orElseThrow().minus(begun);
        return new Run(
                events,
                claims(chronicle),
                bank.questions().size(),
                took.toMillis() / 1000.0,
                heap().mapToLong(p -> p.getPeakUsage().getUsed()).sum());
    }

    private static long claims(Chronicle chronicle) {
        return chronicle.events().stream().mapToLong(e -> e.claims().size()).sum();
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP);
    }
}
