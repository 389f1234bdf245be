package app.dateline.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final EventId FIRST = new EventId("first");
    private static final EventId SECOND = new EventId("second");

    private final Chronicle chronicle =
            new Sketch()
                    .person("ayub", "Ayub Khan", "Khan")
                    .event("first", "visit", "A.", "date ledger 2000", "place ledger moscow")
                    .event(
                            "second",
                            "visit",
                            "B.",
                            "follows ledger first",
                            "follows review first",
                            "visitor ledger ayub",
                            "place review russia DENIED")
                    .event("third", "visit", "C.", "date ledger 2002")
                    .chronicle();

    @Test
    void aLinkIsSeenFromBothItsEndsWithEveryoneWhoStatesIt() {
        assertThat(Link.of(chronicle, SECOND))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.other()).isEqualTo(FIRST);
                    assertThat(link.outward()).isTrue();
                    assertThat(link.claims()).hasSize(2);
                });
        assertThat(Link.of(chronicle, FIRST))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.other()).isEqualTo(SECOND);
                    assertThat(link.outward()).isFalse();
                });
        assertThat(Link.of(chronicle, new EventId("third"))).isEmpty();
    }

    @Test
    void aPlaceHasPartInWhatHappensInATownOfIt() {
        assertThat(Role.of(chronicle, new ActorId("russia")))
                .singleElement()
                .satisfies(role -> {
                    assertThat(role.event()).isEqualTo(FIRST);
                    assertThat(role.parts().getFirst().named()).isEqualTo(new ActorId("moscow"));
                });
    }

    @Test
    void aPersonHasTheirRoleAndNoOtherEvent() {
        assertThat(Role.of(chronicle, new ActorId("ayub")))
                .singleElement()
                .satisfies(role -> {
                    assertThat(role.event()).isEqualTo(SECOND);
                    assertThat(role.parts().getFirst().attribute()).contains("visitor");
                });
    }
}
