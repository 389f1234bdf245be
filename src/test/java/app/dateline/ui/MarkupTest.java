package app.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.study.Strength;
import app.dateline.ui.parts.Markup;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void wordsAndAttributesStayText() {
        var html =
                new Markup()
                        .open("a", "href", "event/x\" onclick=\"alert(1)", "title", "'<b>'")
                        .text("<img src=x onerror=alert(1)> & more")
                        .close();

        assertThat(html.toString())
                .isEqualTo(
                        "<a href='event/x&quot; onclick=&quot;alert(1)' title='&#39;&lt;b&gt;&#39;'>"
                                + "&lt;img src=x onerror=alert(1)&gt; &amp; more</a>");
    }

    @Test
    void anAttributeWithoutAValueIsLeftOut() {
        assertThat(new Markup().open("li", "class", "").close().toString()).isEqualTo("<li></li>");
    }

    @Test
    void aDiscSaysHowFullItIs() {
        assertThat(new Markup().disc(Strength.CLEAR).toString())
                .isEqualTo("<i class='disc' data-strength='3'></i>");
    }

    @Test
    void whatIsNotClosedIsAFault() {
        assertThatThrownBy(() -> new Markup().open("p").toString()).hasMessageContaining("p");
    }
}
