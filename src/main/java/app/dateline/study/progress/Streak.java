package app.dateline.study.progress;

import java.time.LocalDate;

/// Days in a row with an answer, up to today; a day that is not over yet breaks nothing. `longest` is the best there was.
public record Streak(int days, int longest) {

    public static Streak of(Days log, LocalDate today) {
        var run = 0;
        var longest = 0;
        var last = LocalDate.MIN;
        for (var day : log.answers().keySet()) {
            run = day.equals(last.plusDays(1)) ? run + 1 : 1;
            longest = Math.max(longest, run);
            last = day;
        }
        return new Streak(last.isBefore(today.minusDays(1)) ? 0 : run, longest);
    }
}
