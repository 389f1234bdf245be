package app.dateline.service;

import app.dateline.classroom.Learner;
import app.dateline.classroom.Learners;
import app.dateline.study.LearnerId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Learners without an account, known by a secret that only their browser holds; the store keeps its hash.
@Service
public class Guests {
    private static final int SECRET_BYTES = 32;

    private final Learners learners;
    private final InstantSource clock;
    private final Uuids uuids;
    private final SecureRandom random = new SecureRandom();

    Guests(Learners learners, InstantSource clock, Uuids uuids) {
        this.learners = learners;
        this.clock = clock;
        this.uuids = uuids;
    }

    /// A new guest and the secret to be handed to the browser, once.
    @Transactional
    public Welcome welcome() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var learner = new Learner(new LearnerId(uuids.next()), clock.instant());
        learners.add(learner, hash(secret));
        return new Welcome(learner.id(), secret);
    }

    @Transactional(readOnly = true)
    public Optional<LearnerId> known(String secret) {
        return learners.bySecretHash(hash(secret)).map(Learner::id);
    }

    private static String hash(String secret) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public record Welcome(LearnerId learner, String secret) {}
}
