package app.dateline.bank.check;

import java.util.Locale;

/// How a share reads in the report.
final class Share {
    private Share() {}

    /// "83.9 %".
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share).replace(".0 %", " %");
    }

    /// "83.9 % of 521".
    static String of(long some, long all) {
        return "%s of %d".formatted(percent(all == 0 ? 1 : (double) some / all), all);
    }
}
