package app.dateline.chronicle;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Our earliest and latest days against those of two independent parsers, asked by src/test/edtf/vectors.mjs.
class EventDateVectorsTest {

    private static final String QUALIFIED = "edtf takes no qualifier after an unspecified digit";
    private static final String UNKNOWN_END = "edtf puts an unknown end at the year 1970";
    private static final String RANGE_END = "edtf takes a range in a set for its beginning alone";
    private static final String ENDLESS = "it says nothing: we want one end at least";
    private static final String CALENDAR = "edtf moves a 29 February that is not there to 1 March";

    /// Where we do not say what `edtf` says, and why.
    private static final Map<String, String> UNLIKE_EDTF =
            Map.ofEntries(
                    entry("197X~", QUALIFIED),
                    entry("19XX?", QUALIFIED),
                    entry("2000/2000", "edtf refuses an interval within one year"),
                    entry("/2012", UNKNOWN_END),
                    entry("2012/", UNKNOWN_END),
                    entry("2014-11/", UNKNOWN_END),
                    entry("/2014-02", UNKNOWN_END),
                    entry("[2011-06..2011-09]", RANGE_END),
                    entry("[2001..2004]", RANGE_END),
                    entry("[2001,2003..2005]", RANGE_END),
                    entry("{2011-06..2011-09}", RANGE_END),
                    entry("[2004..2001]", RANGE_END),
                    entry("2011-02-29", CALENDAR),
                    entry("1900-02-29", CALENDAR),
                    entry("11", "edtf reads two digits as a century, we as a slip"),
                    entry("20111", "edtf reads five digits as 1970"));

    /// What both read and we refuse, and why.
    private static final Map<String, String> REFUSED =
            Map.ofEntries(
                    entry("1XXX", "a thousand years answer no question"),
                    entry("XXXX", "no year at all"),
                    entry("20X1", "no article knows a year by its last digit"),
                    entry("?2011-05", "level 2: one qualifier after the date is enough"),
                    entry("2011-~05", "level 2: one qualifier after the date is enough"),
                    entry("/", ENDLESS),
                    entry("../..", ENDLESS),
                    entry("2011-05-14T10:00:00Z", "articles give days, not times"),
                    entry("2011-21", "a season lies in other months for each of the two"),
                    entry("Y12011", "years have four digits"),
                    entry("-0044", "years have four digits, and none is before Christ"));

    @Test
    void earliestAndLatestDayAreThoseOfTwoOtherParsersOrDifferForAListedReason()
            throws IOException {
        var unlikeFirst = new TreeMap<String, String>();
        var unlikeSecond = new TreeMap<String, String>();
        for (var row : vectors()) {
            var text = row.path("text").asString();
            var ours = ours(text);
            if (!ours.equals(days(row.path("edtf")))) {
                unlikeFirst.put(text, ours + " and not " + days(row.path("edtf")));
            }
            if (!ours.equals(days(row.path("edtf-ts")))) {
                unlikeSecond.put(text, ours + " and not " + days(row.path("edtf-ts")));
            }
        }
        assertThat(unlikeSecond.keySet())
                .as("unlike edtf-ts: %s", unlikeSecond)
                .isEqualTo(new TreeMap<>(REFUSED).keySet());
        var expected = new TreeMap<>(REFUSED);
        expected.putAll(UNLIKE_EDTF);
        assertThat(unlikeFirst.keySet())
                .as("unlike edtf: %s", unlikeFirst)
                .isEqualTo(expected.keySet());
    }

    private static Iterable<JsonNode> vectors() throws IOException {
        try (var in = EventDateVectorsTest.class.getResourceAsStream("/edtf/vectors.json")) {
            var rows = JsonMapper.shared().readTree(in);
            assertThat(rows.size()).isGreaterThan(80);
            return rows;
        }
    }

    private static String ours(String text) {
        try {
            var date = EventDate.parse(text);
            return "%s to %s".formatted(end(date.earliest()), end(date.latest()));
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }

    private static String end(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("open");
    }

    private static String days(JsonNode answer) {
        return answer.isString()
                ? answer.asString()
                : "%s to %s"
                        .formatted(
                                answer.path("earliest").asString("open"),
                                answer.path("latest").asString("open"));
    }
}
