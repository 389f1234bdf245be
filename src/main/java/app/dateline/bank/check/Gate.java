package app.dateline.bank.check;

/// One rule of a bank; it passes where nothing is found.
sealed interface Gate
        permits AccountedFacts,
                AskedBySource,
                AssertedOnly,
                BlindPickers,
                DatesAsAsked,
                DifferencesHold,
                ErrataBySource,
                ExactnessHeld,
                FiguresAsSaid,
                GapsCounted,
                IndefiniteArticles,
                KeyPlaces,
                KeysSupported,
                MatchesOneToOne,
                NothingLeaks,
                OneEvent,
                OptionsApart,
                OrdersDecided,
                PartsBelong,
                PointsMade,
                ProofsHold,
                RefutationsNamed,
                RevisionMatches,
                ScopedClaims,
                SetsDecided,
                SortedIds,
                SpellingsOwn,
                StemsDiffer,
                TimelinesDecided,
                TimesDecided,
                TruthsElsewhere,
                ViewsHeld,
                WellWorded,
                WrongRefuted {

    /// Its name in the report.
    String name();

    Inspection inspect(Docket docket);
}
