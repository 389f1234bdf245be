package app.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder in which all data lies: only whoever runs the server gets into it (mode 700), where the file system knows of modes.
public final class DataFolder {
    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final Set<PosixFilePermission> OWN =
            PosixFilePermissions.fromString("rwx------");

    /// What Dateline itself lays there.
    private static final Pattern OURS =
            Pattern.compile(
                    "(dateline|before-[0-9.]+)\\.db(-wal|-shm|-journal)?|first-administrator\\.txt");

    private DataFolder() {}

    /// Makes the folder where there is none. One that others can get into is closed to them; unless it holds other things too, which
    /// may be theirs: then it is left as it is, with a warning.
    public static void open(Path folder) {
        try {
            make(folder);
            narrow(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data folder %s cannot be made; set DATELINE_DATA to one that can"
                            .formatted(folder),
                    e);
        }
    }

    private static void make(Path folder) throws IOException {
        var parent = folder.toAbsolutePath().getParent();
        if (parent == null || Files.exists(folder)) {
            return;
        }
        Files.createDirectories(parent);
        if (view(parent).isPresent()) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWN));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static void narrow(Path folder) throws IOException {
        var view = view(folder);
        if (view.isPresent() && !OWN.containsAll(view.get().readAttributes().permissions())) {
            narrow(folder, view.get());
        }
    }

    private static void narrow(Path folder, PosixFileAttributeView view) throws IOException {
        var mode = PosixFilePermissions.toString(view.readAttributes().permissions());
        if (!holdsOursOnly(folder)) {
            LOG.warn(
                    "Others can get into the data folder {} ({}), and it holds other things too: give Dateline a folder of its"
                            + " own (DATELINE_DATA), or close this one with chmod 700",
                    folder,
                    mode);
            return;
        }
        try {
            view.setPermissions(OWN);
            LOG.info(
                    "The data folder {} was open to others ({}): it is closed to them now",
                    folder,
                    mode);
        } catch (IOException e) {
            LOG.warn(
                    "Others can get into the data folder {} ({}), and this account may not close it: chmod 700 it as its owner",
                    folder,
                    mode,
                    e);
        }
    }

    private static boolean holdsOursOnly(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.allMatch(f -> OURS.matcher(f.getFileName().toString()).matches());
        }
    }

    /// Nothing where the file system knows of no modes.
    private static Optional<PosixFileAttributeView> view(Path path) {
        return Optional.ofNullable(Files.getFileAttributeView(path, PosixFileAttributeView.class));
    }
}
