package app.dateline.study.optimize;

/// Adam (Kingma and Ba, 2015): steps of the gradient's mean over the root of its mean square, both fading.
final class Adam {
    private static final double FADE = 0.9;
    private static final double FADE_SQUARE = 0.999;
    private static final double TINY = 1e-8;

    private final double[] mean;
    private final double[] square;
    private int steps;

    Adam(int size) {
        mean = new double[size];
        square = new double[size];
    }

    /// Moves the weights against the gradient.
    void step(double[] weights, double[] gradient, double rate) {
        steps++;
        var wholeMean = 1 - Math.pow(FADE, steps);
        var wholeSquare = 1 - Math.pow(FADE_SQUARE, steps);
        for (var i = 0; i < weights.length; i++) {
            mean[i] += (1 - FADE) * (gradient[i] - mean[i]);
            square[i] += (1 - FADE_SQUARE) * (gradient[i] * gradient[i] - square[i]);
            weights[i] -=
                    rate * (mean[i] / wholeMean) / (Math.sqrt(square[i] / wholeSquare) + TINY);
        }
    }
}
