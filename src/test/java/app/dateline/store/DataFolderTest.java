package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Who gets into the data folder, where the file system knows of modes.
@ExtendWith(OutputCaptureExtension.class)
class DataFolderTest {
    @TempDir private Path place;

    private Path folder;

    @BeforeEach
    void modes() throws IOException {
        assumeThat(Files.getFileStore(place).supportsFileAttributeView("posix")).isTrue();
        folder = place.resolve("data");
    }

    private String mode() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    private void wide() throws IOException {
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void aNewFolderIsItsOwnersAloneAndWhatLiesAboveItIsMadeToo(CapturedOutput log)
            throws IOException {
        folder = place.resolve("above/data");
        DataFolder.open(folder);
        assertThat(mode()).isEqualTo("rwx------");
        DataFolder.open(folder);
        assertThat(log).doesNotContain("open to others");
    }

    @Test
    void aFolderThatOthersGetIntoIsClosedToThemAndTheLogSaysSo(CapturedOutput log)
            throws IOException {
        wide();
        Files.createFile(folder.resolve("dateline.db"));
        Files.createFile(folder.resolve("dateline.db-wal"));
        Files.createFile(folder.resolve("before-63.db"));
        Files.createFile(folder.resolve("first-administrator.txt"));
        DataFolder.open(folder);
        assertThat(mode()).isEqualTo("rwx------");
        assertThat(log).contains("was open to others (rwxr-xr-x)").contains(folder.toString());
    }

    @Test
    void aFolderThatHoldsOtherThingsTooIsLeftAsItIsWithAWarning(CapturedOutput log)
            throws IOException {
        wide();
        Files.createFile(folder.resolve("dateline.db"));
        Files.createFile(folder.resolve("somebody.txt"));
        DataFolder.open(folder);
        assertThat(mode()).isEqualTo("rwxr-xr-x");
        assertThat(log).contains("chmod 700").contains("DATELINE_DATA");
    }

    @Test
    void aNarrowerFolderStaysAsItIs() throws IOException {
        wide();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        DataFolder.open(folder);
        assertThat(mode()).isEqualTo("r-x------");
    }

    @Test
    void whereAFileIsInTheWayItSaysWhatToSet() throws IOException {
        Files.createFile(folder);
        assertThatThrownBy(() -> DataFolder.open(folder.resolve("data")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("set DATELINE_DATA");
    }
}
