package app.dateline.service;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A thread for work that no page waits for: one piece after another, so that it takes one processor at most.
final class Background {
    private static final int PATIENCE = 30;

    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final ExecutorService worker;

    Background(String name) {
        worker =
                new ThreadPoolExecutor(
                        1,
                        1,
                        0,
                        TimeUnit.SECONDS,
                        queue,
                        Thread.ofPlatform().daemon().name(name).factory());
    }

    void run(Runnable work) {
        worker.execute(work);
    }

    <T> Future<T> call(Callable<T> work) {
        return worker.submit(work);
    }

    /// Ends after the piece that is being done; those that wait are dropped.
    void drop() throws InterruptedException {
        queue.clear();
        finish();
    }

    /// Ends when all that was to be done is done, as long as that does not take too long.
    void finish() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}
