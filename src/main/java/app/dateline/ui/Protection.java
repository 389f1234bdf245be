package app.dateline.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Element;

/// Says of every page what may run in it: our own files, and the scripts the server wrote into this one page, which it names by a
/// word of chance. Vaadin's client makes functions of what the server sends (`unsafe-eval`) and its components write styles.
@SpringComponent
class Protection implements VaadinServiceInitListener {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(page -> protect(page, production));
    }

    private void protect(IndexHtmlResponse page, boolean production) {
        // In development Vaadin adds scripts after this.
        var allowed = production ? "'nonce-%s'".formatted(nonce(page)) : "'unsafe-inline'";
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        """
                        default-src 'none'; script-src 'self' 'unsafe-eval' %s; style-src 'self' 'unsafe-inline'; \
                        img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; \
                        form-action 'self'; base-uri 'self'; frame-ancestors 'none'\
                        """
                                .formatted(allowed));
    }

    private String nonce(IndexHtmlResponse page) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        page.getDocument()
                .forEachNode(node -> {
                    if (node instanceof Element element && element.nameIs("script")) {
                        element.attr("nonce", nonce);
                    }
                });
        return nonce;
    }
}
