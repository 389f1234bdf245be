package app.dateline;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the services take from outside: the time, and the seeds of rounds.
@Configuration(proxyBeanMethods = false)
class WiringConfiguration {

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean
    RandomGenerator seeds() {
        return new SecureRandom();
    }
}
