package app.dateline.bank.check;

/// The two measures of chance the gates need.
final class Chance {
    private static final double Z95 = 1.96;
    private static final int TERMS = 500;

    private Chance() {}

    /// Probability of counts at least this uneven where `expected` is the rule: Pearson's chi-square, one degree of freedom
    /// fewer than places.
    static double ofUnevenness(int[] seen, double[] expected) {
        var sum = 0.0;
        for (var i = 0; i < seen.length; i++) {
            sum += (seen[i] - expected[i]) * (seen[i] - expected[i]) / expected[i];
        }
        return 1 - lowerGamma((seen.length - 1) / 2.0, sum / 2);
    }

    /// Lower end of the 95 % interval of a share, after Wilson; 0 where nothing was tried.
    static double lowerEnd(double hits, int tried) {
        if (tried == 0) {
            return 0;
        }
        var share = hits / tried;
        var z2 = Z95 * Z95 / tried;
        return (share + z2 / 2 - Z95 * Math.sqrt((share * (1 - share) + z2 / 4) / tried))
                / (1 + z2);
    }

    /// The regularised lower incomplete gamma function by its power series (Abramowitz and Stegun 6.5.29).
    private static double lowerGamma(double a, double x) {
        if (x <= 0) {
            return 0;
        }
        var term = 1.0;
        var sum = 1.0;
        for (var n = 1; n < TERMS; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return Math.min(1, sum * Math.exp(a * Math.log(x) - x) / gamma(a + 1));
    }

    /// Gamma of a whole or half number from 1/2.
    private static double gamma(double a) {
        var value = a == Math.rint(a) ? 1.0 : Math.sqrt(Math.PI);
        for (var k = a == Math.rint(a) ? 1.0 : 0.5; k < a - 1e-9; k++) {
            value *= k;
        }
        return value;
    }
}
