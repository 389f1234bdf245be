package app.dateline.bank.check;

import app.dateline.bank.Bank;
import app.dateline.chronicle.Chronicle;
import java.util.List;

/// Judges a bank by every gate there is, against the chronicle and the hash of the data it should be made from.
public final class BankCheck {
    static final List<Gate> GATES =
            List.of(
                    new KeysSupported(),
                    new WrongRefuted(),
                    new ProofsHold(),
                    new RefutationsNamed(),
                    new TruthsElsewhere(),
                    new AskedBySource(),
                    new OptionsApart(),
                    new OneEvent(),
                    new StemsDiffer(),
                    new StemsApart(),
                    new NothingLeaks(),
                    new NothingElsewhere(),
                    new OrdersDecided(),
                    new SetsDecided(),
                    new MatchesOneToOne(),
                    new TimelinesDecided(),
                    new TimesDecided(),
                    new ViewsHeld(),
                    new DifferencesHold(),
                    new PartsBelong(),
                    new MostExactHeld(),
                    new BothRightHeld(),
                    new StancesHeld(),
                    new PointsMade(),
                    new GapsCounted(),
                    new ReturnsHeld(),
                    new AssertedOnly(),
                    new ErrataBySource(),
                    new ScopedClaims(),
                    new RanksExamined(),
                    new SortedIds(),
                    new AccountedFacts(),
                    new RevisionMatches(),
                    new WellWorded(),
                    new IndefiniteArticles(),
                    new NamesInGrammar(),
                    new DatesAsAsked(),
                    new FiguresAsSaid(),
                    new SeveralRight(),
                    new SpellingsOwn(),
                    new KeyPlaces(),
                    new KeyRanks(),
                    new KeyNotOdd(),
                    new KeyLengths(),
                    new BlindSolvers(),
                    new WrongAreFacts(),
                    new FactsReached(),
                    new RecipesMixed());

    private BankCheck() {}

    /// Puts the bank to every gate.
    /// @param revision the hash of the sources as they are now
    public static Report check(Chronicle chronicle, Bank bank, String revision) {
        var docket = new Docket(chronicle, bank, revision);
        return new Report(
                GATES.stream().map(gate -> Report.Row.of(gate, gate.inspect(docket))).toList());
    }
}
