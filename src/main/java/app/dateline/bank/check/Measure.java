package app.dateline.bank.check;

/// What a gate measured and what it may be, each in short words: "83.9 % of 521" and "95 %".
public record Measure(String figure, String limit) {
    static Measure ofFaults(int faults) {
        return new Measure(faults == 1 ? "1 fault" : faults + " faults", "0");
    }
}
