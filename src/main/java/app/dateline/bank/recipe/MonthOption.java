package app.dateline.bank.recipe;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Wording;
import app.dateline.question.Option;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// A month that can be offered, and the claim that puts another event into it, if there is one.
record MonthOption(YearMonth month, Optional<Claim> of) {

    /// The month in which a claim puts its event.
    static Optional<YearMonth> month(Claim claim) {
        return claim.value() instanceof Value.Date date && !date.date().lasted()
                ? date.date()
                        .earliest()
                        .map(YearMonth::from)
                        .filter(m ->
                                date.date()
                                        .latest()
                                        .map(YearMonth::from)
                                        .filter(m::equals)
                                        .isPresent())
                : Optional.empty();
    }

    /// The claims that put an event into a month, counted from the year 0.
    private record Months(ByTime<Claim> byMonth) {
        static Months of(Chronicle chronicle) {
            return chronicle.derived(Months.class, Months::found);
        }

        private static Months found(Chronicle chronicle) {
            var teller = new Teller(chronicle);
            return new Months(
                    ByTime.of(
                            chronicle.events().stream()
                                    .filter(e -> e.type() == Event.Type.EVENT)
                                    .filter(e -> e.mergedInto().isEmpty())
                                    .flatMap(e -> teller.sound(e, "date"))
                                    .filter(c -> month(c).isPresent()),
                            c -> count(month(c).orElseThrow()),
                            c -> c.id().value()));
        }
    }

    private static int count(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }

    /// A claim that puts another event into that month.
    static Optional<Claim> elsewhere(Asking asking, YearMonth month) {
        return Months.of(asking.chronicle()).byMonth().at(count(month), asking.id()).stream()
                .filter(c -> !c.event().equals(asking.event().id()))
                .min(
                        Hash.<Claim>order(asking.id(), c -> c.event().value())
                                .thenComparing(Claim::id));
    }

    Value.Date value() {
        return new Value.Date(EventDate.parse(month.toString()));
    }

    Option key(List<ClaimId> support) {
        return new Option(Wording.date(value().date()), support, List.of(), Optional.empty());
    }

    Option option(Asking asking) {
        return new Option(
                Wording.date(value().date()),
                List.of(),
                asking.refutation(value()).orElseThrow(),
                of.map(asking::trueOf));
    }
}
