package app.dateline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.Span;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aSentenceRunsToItsStopAndNotOverTheBlanksAfterIt() {
        assertThat(Sentences.of("One ran.  Two\nstood. "))
                .containsExactly(new Span(0, 8), new Span(10, 20));
    }

    @Test
    void signsBeyondSixteenBitsCountAsOne() {
        assertThat(Sentences.of("A 𝄞 is a clef. It is old."))
                .containsExactly(new Span(0, 14), new Span(15, 25));
    }

    @Test
    void placesOfWordsAreCountedInCodePointsToo() throws IOException {
        var text = ArticleText.of("𝄞 is a\u00a0clef, 𝄞 is\na clef.".getBytes(UTF_8));
        assertThat(text.places("a  clef")).containsExactly(new Span(5, 11), new Span(18, 24));
        assertThat(text.places(" ")).isEmpty();
    }

    @Test
    void aHeadlineIsTakenWithTheSentenceAfterIt() {
        assertThat(Canal.texts().values())
                .extracting(t -> t.sentences().getFirst())
                .containsExactly(new Span(0, 79), new Span(0, 110));
    }

    @Test
    void whiteSpaceIsNoSentence() {
        assertThat(Sentences.of(" \n\n \t\n")).isEmpty();
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.of("It ended.\n\u00a0\n")).containsExactly(new Span(0, 9));
        assertThat(Sentences.of("\n\nIt ended.\n\n\u2029\n\n")).containsExactly(new Span(2, 11));
    }
}
