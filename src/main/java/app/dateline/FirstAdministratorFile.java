package app.dateline;

import app.dateline.service.Founding;
import app.dateline.store.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/// At start lays the link for the first administrator into the data folder, where there is none yet. The file is for whoever runs
/// the server alone; the log names it and tells nothing of what is in it.
@Component
class FirstAdministratorFile implements ApplicationListener<WebServerInitializedEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorFile.class);
    private static final String NAME = "first-administrator.txt";

    private final Founding founding;
    private final Path folder;
    private final Path file;

    FirstAdministratorFile(Founding founding, @Value("${DATELINE_DATA:./data}") Path folder) {
        this.founding = founding;
        this.folder = folder.toAbsolutePath().normalize();
        this.file = this.folder.resolve(NAME);
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        try {
            Files.deleteIfExists(file);
            var secret = founding.link();
            if (secret.isPresent()) {
                write(event.getWebServer().getPort(), secret.get());
                LOG.info(
                        "Nobody looks after this server yet: {} has a link, valid for 30 minutes, for whoever is to",
                        file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file %s cannot be written; set DATELINE_DATA to a folder where files can be"
                            .formatted(file),
                    e);
        }
    }

    private void write(int port, String secret) throws IOException {
        DataFolder.open(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                file,
                """
                Whoever opens this address within 30 minutes of the start, and signs in, looks after this server:
                http://127.0.0.1:%d/first-administrator/%s
                (From elsewhere put the server's own name in front.) It works once. For another, start the server again.
                """
                        .formatted(port, secret),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
    }
}
