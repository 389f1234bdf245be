package app.dateline;

import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.exchange.BankFiles;
import app.dateline.service.Revising;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Takes the banks that ship with the application into the store at start, each once a revision. One that cannot be read
/// stops the start with every fault.
@Component
class ShippedBanks implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedBanks.class);

    private static final String SHIPPED = "Dateline";

    private final Revisions revisions;
    private final Revising revising;
    private final InstantSource clock;

    ShippedBanks(Revisions revisions, Revising revising, InstantSource clock) {
        this.revisions = revisions;
        this.revising = revising;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        for (var events :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:questions/*/bank.json")) {
            var files = new LinkedHashMap<String, String>();
            for (var name : BankFiles.ALL) {
                var file = events.createRelative(name);
                if (file.exists()) {
                    files.put(name, file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
            take(topic(events.getURL().getPath()), files);
        }
    }

    /// Whether authors made the latest revision: what ships never overwrites it.
    private boolean edited(String topic) {
        return revisions.history(topic).stream()
                .findFirst()
                .filter(latest -> !latest.who().equals(SHIPPED))
                .isPresent();
    }

    private static String topic(String path) {
        var folders = List.of(path.split("/", -1));
        return folders.get(folders.size() - 2);
    }

    private void take(String topic, Map<String, String> files) {
        if (edited(topic) && revisions.find(topic, BankFiles.hash(files)).isEmpty()) {
            LOG.warn(
                    "The bank {} was changed by its authors here: the newer one that ships with this version is not taken in",
                    topic);
            return;
        }
        var revision =
                new Revision(
                        topic,
                        BankFiles.hash(files),
                        revisions.latest(topic),
                        clock.instant(),
                        SHIPPED,
                        "shipped",
                        files);
        if (revising.take(revision)) {
            LOG.info("Took the bank {} into the store", topic);
        }
    }
}
