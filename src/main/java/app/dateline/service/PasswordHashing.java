package app.dateline.service;

import app.dateline.classroom.Passwords;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords by Argon2id with 19 MiB of memory and two passes (what OWASP asks for at least). It is meant to take long: half
/// of the cores do it at most, so that answers are served whoever signs in, and only so many wait for them.
@Component
class PasswordHashing implements DisposableBean {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int WAITING = 100;

    /// Of a password that nobody knows: with it an unknown name takes as long as a known one.
    private static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$RT6N+dkYCbfOa8c4lx0zDg$WvtWD44GRDL0jt+uV0GYB6jKbGtp9CjuYRiytnzJn1k";

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final ExecutorService workers;

    PasswordHashing() {
        var threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        workers =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING),
                        Thread.ofPlatform().daemon().name("passwords-", 0).factory());
    }

    /// Too many wait already; nothing was done.
    static final class Busy extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /// To be called outside of any transaction.
    String hash(String password) throws Busy {
        return inTurn(() -> encoder.encode(Passwords.normal(password)));
    }

    /// Whether the password is the one that was hashed; never where there is none, after the same time.
    boolean matches(String password, Optional<String> hash) throws Busy {
        var normal = Passwords.normal(password);
        var tried = normal.length() > 2 * Passwords.LONGEST ? "" : normal;
        return inTurn(() -> encoder.matches(tried, hash.orElse(NOBODYS))) && hash.isPresent();
    }

    private <T> T inTurn(Callable<T> work) throws Busy {
        Future<T> done;
        try {
            done = workers.submit(work);
        } catch (RejectedExecutionException e) {
            throw new Busy();
        }
        try {
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A password could not be hashed", e);
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
