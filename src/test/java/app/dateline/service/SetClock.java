package app.dateline.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock that a test sets, and that stands still between.
@TestConfiguration(proxyBeanMethods = false)
class SetClock {
    static final Instant START = Instant.parse("2026-11-24T07:00:00Z");

    /// The time a server under test believes it to be.
    static final class Hands implements InstantSource {
        private volatile Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        void move(Duration by) {
            now = now.plus(by);
        }
    }

    @Bean
    @Primary
    Hands hands() {
        return new Hands();
    }
}
