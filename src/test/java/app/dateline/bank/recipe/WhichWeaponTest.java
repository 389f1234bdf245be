package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import org.junit.jupiter.api.Test;

class WhichWeaponTest {

    private static Sketch bank() {
        return new Sketch()
                .weapon("mi-17", "MI-17 helicopter")
                .weapon("mi-35", "MI-35 helicopter")
                .weapon("apache", "Apache helicopter")
                .weapon("t-90", "T-90 tank")
                .event(
                        "transport",
                        "agreement",
                        "Transport helicopters of this type were bought: {equipment}.",
                        "date ledger 2002",
                        "equipment ledger mi-17")
                .event(
                        "combat",
                        "agreement",
                        "Combat helicopters of this type were bought: {equipment}.",
                        "date ledger 2015",
                        "equipment ledger mi-35")
                .event(
                        "others",
                        "agreement",
                        "Tanks and more were bought.",
                        "date ledger 2016",
                        "equipment ledger apache,t-90");
    }

    @Test
    void aHelicopterIsAskedAmongHelicopters() {
        var asked = Asked.by(new WhichWeapon(), bank());
        assertThat(asked.prompt("weapon.transport.equipment"))
                .isEqualTo("2002 — Transport helicopters of this type were bought: [[weapon]].");
        assertThat(asked.options("weapon.transport.equipment"))
                .containsExactlyInAnyOrder(
                        "MI-17 helicopter", "MI-35 helicopter", "Apache helicopter");
    }

    @Test
    void whatOtherStatesSellIsNoOption() {
        var asked =
                Asked.by(
                        new WhichWeapon(),
                        bank().state("malta", "Malta")
                                .weapon("chinook", "Chinook helicopter")
                                .event(
                                        "foreign",
                                        "agreement",
                                        "Helicopters were bought from abroad.",
                                        "date ledger 2003",
                                        "recipient ledger malta",
                                        "equipment ledger chinook"));
        assertThat(asked.options("weapon.transport.equipment"))
                .doesNotContain("Chinook helicopter")
                .hasSize(3);
    }

    @Test
    void whatWasBoughtTogetherOrIsToldWithoutAPlaceIsNotAsked() {
        assertThat(Asked.by(new WhichWeapon(), bank()).byId())
                .containsOnlyKeys("weapon.transport.equipment", "weapon.combat.equipment");
    }
}
