package app.dateline.service;

import app.dateline.classroom.AccountName;
import app.dateline.classroom.Limit;
import app.dateline.classroom.Throttles;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts what is tried in vain, by account and by address. A try counts before it is made, so that a thousand at once are a
/// thousand; one that was right is taken off again.
@Component
class Throttling {
    private static final int NETWORK = 8;
    private static final int LONG_ADDRESS = 16;

    private final Throttles throttles;
    private final InstantSource clock;

    Throttling(Throttles throttles, InstantSource clock) {
        this.throttles = throttles;
        this.clock = clock;
    }

    /// What is counted, and how often it may be tried.
    record Gate(String key, Limit limit) {
        /// Passwords for a name, whether there is such an account or not.
        static Gate account(String name) {
            return new Gate(Secrets.hash("account " + AccountName.compared(name)), Limit.ACCOUNT);
        }

        /// Passwords, codes and links from an address.
        static Gate address(String address) {
            return new Gate(Secrets.hash("address " + network(address)), Limit.ADDRESS);
        }

        static Gate signUps(String address) {
            return new Gate(Secrets.hash("sign-ups " + network(address)), Limit.SIGN_UPS);
        }
    }

    /// How long the try has to wait; nothing where it may be made now, and counts.
    @Transactional
    Optional<Duration> wait(Gate gate) {
        var now = clock.instant();
        var before =
                throttles.change(
                        gate.key(),
                        tries ->
                                gate.limit().until(tries, now).isPresent()
                                        ? tries
                                        : tries.and(now));
        return gate.limit().until(before, now).map(until -> Duration.between(now, until));
    }

    /// How long each of these names has to wait, of those that have to.
    Map<AccountName, Duration> waiting(Collection<AccountName> names) {
        var now = clock.instant();
        var tries = throttles.since(now.minus(Limit.ACCOUNT.longest()));
        var waiting = new HashMap<AccountName, Duration>();
        for (var name : names) {
            var of = tries.getOrDefault(Gate.account(name.value()).key(), Limit.Tries.NONE);
            Limit.ACCOUNT
                    .until(of, now)
                    .ifPresent(until -> waiting.put(name, Duration.between(now, until)));
        }
        return waiting;
    }

    /// The try was right, or never made.
    void back(Gate gate) {
        throttles.change(gate.key(), Limit.Tries::back);
    }

    void forget(Gate gate) {
        throttles.forget(gate.key());
    }

    void forgetOld() {
        throttles.forget(clock.instant().minus(Limit.FORGOTTEN));
    }

    /// Of a long address whoever has one has 2^64: they count as one.
    private static String network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == LONG_ADDRESS
                    ? Arrays.toString(Arrays.copyOf(bytes, NETWORK))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
