package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.LearnerSettings.TextSize;
import app.dateline.classroom.LearnerSettings.Theme;
import app.dateline.study.ReviewSettings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsJsonTest {

    @Test
    void settingsComeBackAsTheyWere() {
        var chosen =
                new LearnerSettings(
                        Optional.of(ZoneId.of("Asia/Kathmandu")),
                        LocalTime.of(2, 30),
                        Theme.DARK,
                        TextSize.LARGER,
                        false,
                        false,
                        Optional.of("canal"),
                        new ReviewSettings(
                                0.85,
                                365,
                                0,
                                50,
                                Set.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY),
                                Map.of("canal", LocalDate.parse("2027-01-31"))),
                        Map.of("canal", Instant.parse("2026-11-24T07:00:00.123456Z")));
        assertThat(SettingsJson.read(SettingsJson.write(chosen))).isEqualTo(chosen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"theme\":\"sepia\",\"textSize\":7,\"zone\":\"Mars/Olympus\",\"dayBegins\":\"late\"}",
                "{\"dayBegins\":\"13:00\",\"singleKeys\":\"perhaps\",\"streak\":null}",
                "{\"review\":{\"retention\":0.5,\"longest\":\"long\",\"freshADay\":-1,\"easyDays\":[\"sometimes\"],\"exams\":{\"canal\":\"soon\"}}}",
                "{\"review\":7}",
                "{\"correctionsRead\":{\"canal\":\"lately\",\"delta\":7}}",
                "{\"somethingOfALaterVersion\":[1,2]}"
            })
    void whatIsMissingOrUnknownHasItsDefault(String stored) {
        assertThat(SettingsJson.read(stored)).isEqualTo(LearnerSettings.DEFAULT);
    }
}
