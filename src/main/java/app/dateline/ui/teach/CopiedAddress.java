package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/// An address of this site in full, with a button that copies it.
final class CopiedAddress extends Div {
    private static final String SHOW = "this.textContent = new URL($0, document.baseURI).href";
    private static final String COPY =
            """
            this.addEventListener('click', () => {
                const address = new URL($0, document.baseURI).href;
                const done = () => this.nextElementSibling.textContent = $1;
                if (navigator.clipboard) { navigator.clipboard.writeText(address).then(done, () => {}); }
                else { getSelection().selectAllChildren(this.previousElementSibling); if (document.execCommand('copy')) { done(); } }
            });
            """;

    CopiedAddress(String path) {
        addClassName("copied");
        var address = new Paragraph();
        address.addClassName("address");
        var copy = new Element("button");
        copy.setAttribute("type", "button");
        copy.setText(say("copy.link"));
        copy.getClassList().add("button");
        var said = new Paragraph();
        said.addClassName("meta");
        said.getElement().setAttribute("role", "status");
        add(address);
        getElement().appendChild(copy);
        add(said);
        addAttachListener(e -> {
            address.getElement().executeJs(SHOW, path);
            copy.executeJs(COPY, path, say("copy.done"));
        });
    }
}
