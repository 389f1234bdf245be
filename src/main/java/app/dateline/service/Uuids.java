package app.dateline.service;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes version 7 UUIDs (RFC 9562): the time in milliseconds first, so that text order is the order of making.
@Component
public class Uuids {
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Uuids(InstantSource clock) {
        this.clock = clock;
    }

    public String next() {
        var high = (clock.millis() << 16) | 0x7000 | random.nextInt(0x1000);
        var low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
