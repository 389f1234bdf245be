package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.LearnerSettings.TextSize;
import app.dateline.classroom.LearnerSettings.Theme;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
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
                        Optional.of("canal"));
        assertThat(SettingsJson.read(SettingsJson.write(chosen))).isEqualTo(chosen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"theme\":\"sepia\",\"textSize\":7,\"zone\":\"Mars/Olympus\",\"dayBegins\":\"late\"}",
                "{\"dayBegins\":\"13:00\",\"singleKeys\":\"perhaps\",\"streak\":null}",
                "{\"somethingOfALaterVersion\":[1,2]}"
            })
    void whatIsMissingOrUnknownHasItsDefault(String stored) {
        assertThat(SettingsJson.read(stored)).isEqualTo(LearnerSettings.DEFAULT);
    }
}
