package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.bank.SouthPole;
import app.dateline.bank.edit.Edit;
import app.dateline.bank.edit.Edits;
import app.dateline.browser.FreshData;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Role;
import app.dateline.exchange.BankFiles;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import app.dateline.study.Blueprint;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// An author retires and rewords questions of a small bank while others do the same, and while learners are about.
@SpringBootTest(properties = "dateline.test=authoring")
@ContextConfiguration(initializers = FreshData.class)
class AuthoringTest {
    private static final Map<String, String> FILES = SouthPole.files();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Autowired private Authoring authoring;
    @Autowired private Accounts accounts;
    @Autowired private Editions editions;
    @Autowired private Guests guests;
    @Autowired private OwnData ownData;
    @Autowired private Practice practice;
    @Autowired private Revising revising;
    @Autowired private Revisions revisions;
    @Autowired private InstantSource clock;

    private String topic = "";
    private LearnerId author = new LearnerId(UUID.randomUUID().toString());

    @BeforeEach
    void begin() {
        topic = "pole-" + UUID.randomUUID();
        author = guests.welcome().learner();
        accounts.add(AccountSamples.account(author, "n" + UUID.randomUUID(), Role.AUTHOR), "hash");
        var own = new LinkedHashMap<>(FILES);
        own.put("checked.json", "{\"of\":\"%s\"}".formatted(topic));
        assertThat(
                        revising.take(
                                new Revision(
                                        topic,
                                        BankFiles.hash(own),
                                        Optional.empty(),
                                        clock.instant(),
                                        "Dateline",
                                        "shipped",
                                        own)))
                .isTrue();
    }

    private BankDesk desk() {
        return authoring.desk(author, topic);
    }

    private Question typed() {
        return desk().made().questions().stream()
                .filter(q -> q.task() instanceof Task.TypeText)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Edit> seen(QuestionId question) {
        return desk().edits().of(question);
    }

    private static String other(Question question) {
        return question.prompt().text().replaceFirst("[.]$", ", as was told.");
    }

    @Test
    void aRetiredQuestionIsInNoNewRoundAndEarlierRoundsAreAsTheyWere() {
        var question = typed().id();
        var round = practice.startThese(author, topic, List.of(question));

        assertThat(authoring.retire(author, topic, question, Optional.empty(), "Too easy"))
                .isInstanceOf(EditOutcome.Saved.class);

        assertThat(editions.current(topic).question(question)).isEmpty();
        assertThat(desk().state(question)).isEqualTo(Edits.State.RETIRED);
        assertThat(practice.fitting(Optional.of(author), topic, Blueprint.of(10)))
                .isNotEmpty()
                .extracting(Question::id)
                .doesNotContain(question);
        assertThat(practice.sitting(author, round, ZoneOffset.UTC).question(0).id())
                .isEqualTo(question);
    }

    @Test
    void otherWordsAreAskedInThePlaceOfTheFirstAndComeBackWithARestore() {
        var question = typed();

        var saved =
                authoring.reword(
                        author, topic, question.id(), Optional.empty(), other(question), "Plainer");
        assertThat(saved).isInstanceOf(EditOutcome.Saved.class);
        assertThat(editions.current(topic).question(question.id()).orElseThrow().prompt())
                .isEqualTo(new Prompt(other(question)));
        assertThat(desk().state(question.id())).isEqualTo(Edits.State.REWORDED);

        authoring.restore(author, topic, question.id(), seen(question.id()));
        assertThat(editions.current(topic).question(question.id())).contains(question);
        assertThat(revisions.history(topic))
                .extracting(Revisions.Head::why)
                .containsExactly(
                        "As made again: " + question.id(),
                        "Reworded " + question.id() + ": Plainer",
                        "shipped");
    }

    @Test
    void wordsThatSayNothingSayTooMuchOrGiveTheKeyAwayAreRefusedWithAReason() {
        var question = typed();
        var id = question.id();
        var key = ((Task.TypeText) question.task()).keys().getFirst();
        assertThat(authoring.check(author, topic, id, " ")).hasSize(1);
        assertThat(authoring.check(author, topic, id, "No blank is left."))
                .anySatisfy(f -> assertThat(f).contains("[["));
        assertThat(
                        authoring.check(
                                author,
                                topic,
                                id,
                                other(question).replace(".", ", not least " + key + ".")))
                .anySatisfy(f -> assertThat(f).contains(key));
        assertThat(
                        authoring.check(
                                author,
                                topic,
                                id,
                                other(question).replace(", as", " and so on".repeat(20) + ", as")))
                .anySatisfy(f -> assertThat(f).contains("words"));
        assertThat(authoring.reword(author, topic, id, Optional.empty(), key + "?", "Why not"))
                .isInstanceOf(EditOutcome.Refused.class);
        assertThat(authoring.retire(author, topic, id, Optional.empty(), "  "))
                .as("no reason")
                .isInstanceOf(EditOutcome.Refused.class);
        assertThat(revisions.history(topic)).hasSize(1);
    }

    @Test
    void whoeverSavesLaterSeesWhatTheOtherMadeAndOverwritesNothing() {
        var question = typed();
        var id = question.id();
        authoring.retire(author, topic, id, Optional.empty(), "First");

        var late = authoring.reword(author, topic, id, Optional.empty(), other(question), "Second");

        assertThat(late).isEqualTo(new EditOutcome.Overtaken(seen(id)));
        assertThat(desk().state(id)).isEqualTo(Edits.State.RETIRED);
    }

    @Test
    void otherWordsAreSetAsideOnceTheQuestionIsMadeOtherwise() {
        var question = typed();
        var written = new Edit.Reworded(new Prompt(other(question)), question.prompt());
        var edits = new Edits(List.of(new Edit(question.id(), written, "why", DAY)));
        var made = desk().made();
        assertThat(edits.states(made, (q, words) -> true))
                .containsEntry(question.id(), Edits.State.REWORDED);
        assertThat(edits.states(made, (q, words) -> false))
                .as("it gives something away now")
                .containsEntry(question.id(), Edits.State.SET_ASIDE);
        var otherwise =
                new Edit.Reworded(new Prompt("Another one?"), new Prompt("As it was once made?"));
        assertThat(
                        new Edits(List.of(new Edit(question.id(), otherwise, "why", DAY)))
                                .on(made, (q, words) -> true)
                                .questions())
                .isEqualTo(made.questions());
    }

    @Test
    void whatAnAuthorMadeIsInTheirOwnFileAndStaysWithoutTheirNameWhenTheyGo() {
        var id = typed().id();
        authoring.retire(author, topic, id, Optional.empty(), "Too easy");
        assertThat(ownData.file(author)).contains("Retired " + id + ": Too easy");

        ownData.erase(author);

        assertThat(editions.current(topic).question(id)).isEmpty();
    }
}
