package app.dateline.bank.recipe;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.function.Function;

/// Numbers that depend on nothing but a question's id: they settle ranks and orders without favouring any.
final class Hash {
    private Hash() {}

    /// From 0 up to and without `bound`.
    static int of(String text, int bound) {
        return (int) Long.remainderUnsigned(of(text), bound);
    }

    /// An order of things that each question deals anew. It hashes each of them once, however often they are compared, so it
    /// is not for several threads.
    static <T> Comparator<T> order(String id, Function<T, String> key) {
        var hashes = new HashMap<String, Long>();
        return Comparator.comparingLong(
                        (T t) -> hashes.computeIfAbsent(key.apply(t), k -> of(id + "\n" + k)))
                .thenComparing(key);
    }

    /// Any number.
    static long of(String text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
