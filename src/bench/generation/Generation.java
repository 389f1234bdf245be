package generation;

import app.dateline.bank.Generator;
import app.dateline.bank.Synthetic;
import app.dateline.chronicle.Chronicle;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Measures how long the bank of 1,000, 10,000 and 100,000 invented events takes, three claims an event, and by which power of
/// their number the time grows: 1 is as the events, 2 as their square; n log n is 1.13 from 1,000 to 10,000 and 1.10 from there on.
/// Arguments are other sizes. Time is what one waits for, after one bank made to warm up; beside it the time of the processor, of all
/// threads, the collector's too. What was allocated grows with the work done, and is the same on a machine that does other things as
/// well.
public final class Generation {
    private static final int WARM_UP = 500;
    private static final long SEED = 1;

    private Generation() {}

    private record Run(
            int events,
            long claims,
            int questions,
            double seconds,
            double processor,
            long allocated,
            long heap) {
        String exponent(Optional<Run> smaller, ToDoubleFunction<Run> what) {
            return smaller.map(s ->
                            Math.log(what.applyAsDouble(this) / what.applyAsDouble(s))
                                    / Math.log((double) events / s.events))
                    .map(power -> String.format(Locale.ROOT, "%.2f", power))
                    .orElse("");
        }
    }

    public static void main(String... arguments) {
        var sizes =
                arguments.length == 0
                        ? List.of(1_000, 10_000, 100_000)
                        : Stream.of(arguments).map(Integer::valueOf).toList();
        Generator.generate(Synthetic.chronicle(WARM_UP, SEED), "warm-up");
        IO.println("  events   claims questions  seconds  exponent  per second  CPU seconds  exponent  allocated GB  exponent  peak MB");
        var last = Optional.<Run>empty();
        for (var events : sizes) {
            var run = run(events);
            IO.println(
                    String.format(
                            Locale.ROOT,
                            "%,8d %,8d %,9d %8.1f %9s %,11.0f %,12.1f %9s %,13.1f %9s %,8d",
                            run.events,
                            run.claims,
                            run.questions,
                            run.seconds,
                            run.exponent(last, Run::seconds),
                            run.questions / run.seconds,
                            run.processor,
                            run.exponent(last, Run::processor),
                            run.allocated * 1e-9,
                            run.exponent(last, Run::allocated),
                            run.heap >> 20));
            last = Optional.of(run);
        }
    }

    private static Run run(int events) {
        var chronicle = Synthetic.chronicle(events, SEED);
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var worked = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var begun = System.nanoTime();
        var held = threads.getTotalThreadAllocatedBytes();
        var bank = Generator.generate(chronicle, "bench");
        var allocated = threads.getTotalThreadAllocatedBytes() - held;
        var took = System.nanoTime() - begun;
        var processor =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().minus(worked);
        return new Run(
                events,
                claims(chronicle),
                bank.questions().size(),
                took * 1e-9,
                processor.toMillis() / 1000.0,
                allocated,
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
