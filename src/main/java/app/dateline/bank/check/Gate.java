package app.dateline.bank.check;

/// One rule of a bank; it passes where nothing is found.
sealed interface Gate
        permits AccountedFacts,
                AskedBySource,
                AssertedOnly,
                BlindSolvers,
                BothRightHeld,
                DatesAsAsked,
                DifferencesHold,
                ErrataBySource,
                FactsReached,
                FiguresAsSaid,
                GapsCounted,
                IndefiniteArticles,
                KeyLengths,
                KeyNotOdd,
                KeyPlaces,
                KeyRanks,
                KeysSupported,
                MatchesOneToOne,
                MostExactHeld,
                NamesInGrammar,
                NothingElsewhere,
                NothingLeaks,
                OneEvent,
                OptionsApart,
                OrdersDecided,
                PartsBelong,
                PointsMade,
                ProofsHold,
                RanksExamined,
                RecipesMixed,
                RefutationsNamed,
                ReturnsHeld,
                RevisionMatches,
                ScopedClaims,
                SetsDecided,
                SeveralRight,
                SortedIds,
                SpellingsOwn,
                StemsApart,
                StancesHeld,
                StemsDiffer,
                TimelinesDecided,
                TimesDecided,
                TruthsElsewhere,
                ViewsHeld,
                WellWorded,
                WrongAreFacts,
                WrongRefuted {

    /// Its name in the report.
    String name();

    Inspection inspect(Docket docket);
}
