package app.dateline.bank.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A gate that never fires proves nothing: each is shown a fault of its own, and what fires with it is listed.
class PlantedFaultsTest {

    static Stream<Planted> faults() {
        return Stream.of(
                        FaultsOfFact.all(),
                        FaultsOfSource.all(),
                        FaultsOfStem.all(),
                        FaultsOfStatement.all(),
                        FaultsOfChoice.all(),
                        FaultsOfSet.all(),
                        FaultsOfView.all(),
                        FaultsOfTime.all(),
                        FaultsOfRelation.all(),
                        FaultsOfExactness.all(),
                        FaultsOfPoint.all(),
                        FaultsOfGap.all(),
                        FaultsOfStance.all(),
                        FaultsOfReturn.all(),
                        FaultsOfPlan.all(),
                        FaultsOfMatch.all(),
                        FaultsOfTimeline.all(),
                        FaultsOfFigure.all(),
                        FaultsOfEither.all(),
                        FaultsOfOrder.all(),
                        FaultsOfRank.all(),
                        FaultsOfRecord.all(),
                        FaultsOfWording.all(),
                        FaultsOfRule.all(),
                        FaultsOfMixture.all(),
                        FaultsOfBulk.all())
                .flatMap(s -> s);
    }

    @Test
    void theGoodBankHasNoFault() {
        var report =
                BankCheck.check(
                        Claims.chronicle(),
                        Rules.named(Claims.chronicle(), GoodBank.bank()),
                        GoodBank.REVISION);
        assertThat(report.rows()).flatExtracting(Report.Row::findings).isEmpty();
        assertThat(report.passed()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyPlantedFaultIsCaughtByItsOwnGate(Planted planted) {
        var report =
                BankCheck.check(
                        planted.chronicle(),
                        Rules.named(planted.chronicle(), planted.bank()),
                        GoodBank.REVISION);
        var fired =
                report.rows().stream()
                        .filter(r -> !r.passed())
                        .map(Report.Row::gate)
                        .collect(Collectors.toCollection(TreeSet::new));
        var expected = new TreeSet<>(planted.also());
        expected.add(planted.gate());
        assertThat(fired).isEqualTo(expected);
        assertThat(report.passed()).isFalse();
    }

    @Test
    void everyGateHasAPlantedFault() {
        assertThat(faults().map(Planted::gate))
                .containsAll(BankCheck.GATES.stream().map(Gate::name).toList());
        assertThat(BankCheck.GATES).hasSize(Gate.class.getPermittedSubclasses().length);
    }
}
