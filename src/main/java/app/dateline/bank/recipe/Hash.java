package app.dateline.bank.recipe;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Numbers that depend on nothing but a question's id: they settle ranks and orders without favouring any.
final class Hash {
    /// Looked up once a thread: a bank takes millions of hashes.
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hash::sha256);

    private Hash() {}

    /// From 0 up to and without `bound`.
    static int of(String text, int bound) {
        return (int) Long.remainderUnsigned(of(text), bound);
    }

    /// An order of things that each question deals anew. It names and hashes each of them once, however often they are compared, so
    /// it is not for several threads.
    static <T> Comparator<T> order(String id, Function<T, String> key) {
        var hashes = new IdentityHashMap<T, Long>();
        return Comparator.comparingLong(
                        (T t) -> hashes.computeIfAbsent(t, k -> of(id + "\n" + key.apply(k))))
                .thenComparing(key);
    }

    /// An order of facts round a ring, from just behind one of them: each comes early for as many as any other, so that none
    /// is offered as a wrong option much more often than it is right.
    static <T> Comparator<T> ring(String from, Function<T, String> key) {
        var start = of(from);
        var hashes = new IdentityHashMap<T, Long>();
        return Comparator.comparing(
                        (T t) -> hashes.computeIfAbsent(t, k -> of(key.apply(k))) - start,
                        Long::compareUnsigned)
                .thenComparing(key);
    }

    /// An order that each question deals anew, in which of two things the one of twice the weight comes first twice as often
    /// (Efraimidis and Spirakis, 2006).
    static <T> Comparator<T> weighed(
            String id, Function<T, String> key, ToDoubleFunction<T> weight) {
        return Comparator.comparingDouble((T t) ->
                        -Math.log(unit(id + "\n" + key.apply(t))) / weight.applyAsDouble(t))
                .thenComparing(key);
    }

    /// Above 0, at most 1.
    private static double unit(String text) {
        return ((of(text) >>> 11) + 1) * 0x1p-53;
    }

    /// Any number.
    static long of(String text) {
        return ByteBuffer.wrap(SHA_256.get().digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
