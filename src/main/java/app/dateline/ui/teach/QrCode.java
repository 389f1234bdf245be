package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.net.URI;

/// The code of an address of this site, to be scanned: drawn once the browser has told under which name the site is seen.
final class QrCode extends Div {
    private static final int QUIET = 4;

    QrCode(String path) {
        addClassName("qr");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", say("code.qr"));
        addAttachListener(e -> seen(e.getUI(), path));
    }

    private void seen(UI ui, String path) {
        ui.getElement()
                .executeJs("return document.baseURI")
                .then(
                        String.class,
                        base -> getElement().setProperty("innerHTML", drawn(base, path)));
    }

    private static String drawn(String base, String path) {
        var code =
                io.nayuki.qrcodegen.QrCode.encodeText(
                        URI.create(base).resolve(path).toString(), Ecc.MEDIUM);
        var squares = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    squares.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        var size = code.size + 2 * QUIET;
        return """
        <svg viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges" aria-hidden="true">\
        <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#111"/></svg>\
        """
                .formatted(size, squares);
    }
}
