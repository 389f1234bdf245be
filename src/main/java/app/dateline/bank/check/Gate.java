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
                FiguresAsSaid,
                IndefiniteArticles,
                KeyPlaces,
                KeysSupported,
                MatchesOneToOne,
                NothingLeaks,
                OneEvent,
                OptionsApart,
                OrdersDecided,
                PartsBelong,
                ProofsHold,
                RanksExamined,
                RefutationsNamed,
                RevisionMatches,
                ScopedClaims,
                SetsDecided,
                SeveralRight,
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
