package app.dateline.exchange;

/// One thing wrong in a bank's files: the file, the place in it, what was found, and what would be right.
public record Fault(String file, String place, String found, String wanted) {
    @Override
    public String toString() {
        return "%s %s: found %s; wanted %s".formatted(file, place, found, wanted);
    }
}
