package app.dateline.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/// A file to be picked, in the browser's own control; it is handed over as soon as it is picked.
public final class FileLine extends Div {
    private static final AtomicInteger MADE = new AtomicInteger();

    /// Of a file that is too large nothing is sent but its first bytes.
    private static final String READ =
            """
            this.addEventListener('change', async () => {
              const file = this.files[0];
              if (!file) return;
              const bytes = new Uint8Array(await file.slice(0, $0).arrayBuffer());
              let text = '';
              for (let i = 0; i < bytes.length; i += 8192)
                text += String.fromCharCode(...bytes.subarray(i, i + 8192));
              this.dispatchEvent(
                new CustomEvent('file-read', {detail: {name: file.name, bytes: btoa(text)}}));
              this.value = '';
            })\
            """;

    private static final String NAME = "event.detail.name";
    private static final String BYTES = "event.detail.bytes";

    /// @param types of files, as the browser names them
    /// @param most bytes that are read; one byte more tells that there are more
    /// @param picked takes the name of a file and its bytes
    public FileLine(
            String label,
            String help,
            String types,
            int most,
            SerializableBiConsumer<String, byte[]> picked) {
        addClassName("field");
        var id = "file-" + MADE.incrementAndGet();
        var words = new NativeLabel(label);
        words.addClassName("label");
        words.getElement().setAttribute("for", id);
        var input = new Element("input");
        input.setAttribute("type", "file");
        input.setAttribute("accept", types);
        input.setAttribute("id", id);
        input.getClassList().add("file");
        var meta = new Paragraph(help);
        meta.addClassName("meta");
        meta.setId(id + "-help");
        input.setAttribute("aria-describedby", id + "-help");
        input.addEventListener(
                        "file-read",
                        e ->
                                picked.accept(
                                        e.getEventData().path(NAME).asString(""),
                                        Base64.getDecoder()
                                                .decode(e.getEventData().path(BYTES).asString(""))))
                .addEventData(NAME)
                .addEventData(BYTES);
        addAttachListener(e -> input.executeJs(READ, most + 1));
        add(words);
        getElement().appendChild(input);
        add(meta);
    }
}
