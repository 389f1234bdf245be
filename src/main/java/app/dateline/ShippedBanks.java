package app.dateline;

import app.dateline.exchange.BankFiles;
import app.dateline.service.Reconciling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Takes the banks that ship with the application into the store at start, each once a revision, merged with what authors changed. One
/// that cannot be read stops the start with every fault.
@Component
class ShippedBanks implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedBanks.class);

    private final Reconciling reconciling;

    ShippedBanks(Reconciling reconciling) {
        this.reconciling = reconciling;
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

    private static String topic(String path) {
        var folders = List.of(path.split("/", -1));
        return folders.get(folders.size() - 2);
    }

    private void take(String topic, Map<String, String> files) {
        switch (reconciling.take(topic, files)) {
            case KNOWN -> LOG.debug("The bank {} is in the store", topic);
            case TAKEN -> LOG.info("Took the bank {} into the store", topic);
            case MERGED ->
                    LOG.info(
                            "Merged the newer bank {} that ships with what its authors changed here",
                            topic);
            case FAILED ->
                    LOG.error(
                            "The bank {} stays as its authors have it here, without the newer one that ships",
                            topic);
        }
    }
}
