package app.dateline.exchange;

import app.dateline.classroom.Account;
import app.dateline.classroom.Authorship;
import app.dateline.classroom.Course;
import app.dateline.classroom.Expected;
import app.dateline.classroom.Learner;
import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.Member;
import app.dateline.classroom.SignIn;
import app.dateline.classroom.quiz.Disclosure;
import app.dateline.classroom.quiz.Exemption;
import app.dateline.classroom.quiz.Extra;
import app.dateline.classroom.quiz.HandMark;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Request;
import app.dateline.classroom.report.Report;
import app.dateline.question.Answer;
import app.dateline.question.Question;
import app.dateline.study.Attempt;
import app.dateline.study.Blueprint;
import app.dateline.study.ReviewLog;
import app.dateline.study.ReviewSettings;
import app.dateline.study.ReviewStep;
import app.dateline.study.Step;
import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Fitting;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A learner's own file: everything kept of them, in fields whose names docs/my-data.md explains. It is written, never read.
public final class LearnerJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .addMixIn(Answer.class, AnswerNames.class)
                    .build();

    private LearnerJson() {}

    /// Finds the question at an index of a round, in the edition the round was drawn from.
    @FunctionalInterface
    public interface Questions {
        Optional<Question> at(Attempt round, int index);
    }

    /// All that goes into the file; `account` where the learner is no guest; `code` is since when they have
    /// a personal code; `rounds` the latest first; `weights` where the learner has
    /// their own, `fitting` where such were looked for.
    public record Everything(
            Instant written,
            Learner learner,
            Optional<Account> account,
            List<SignIn> signIns,
            Optional<Instant> code,
            List<Membership> courses,
            List<Authorship> revisions,
            LearnerSettings settings,
            Optional<Weights> weights,
            Optional<Fitting> fitting,
            List<Attempt> rounds,
            ReviewLog reviews,
            List<Written> papers,
            List<Report> reports,
            List<Request> requests,
            Questions questions) {
        public Everything {
            signIns = List.copyOf(signIns);
            courses = List.copyOf(courses);
            revisions = List.copyOf(revisions);
            rounds = List.copyOf(rounds);
            papers = List.copyOf(papers);
            reports = List.copyOf(reports);
            requests = List.copyOf(requests);
        }
    }

    /// A course, what the learner is in it and on its class list, its quizzes, and the marks set for them by hand.
    public record Membership(
            Course course,
            Member member,
            Optional<Expected> expected,
            List<Quiz> quizzes,
            List<Marked> marks) {
        public Membership {
            quizzes = List.copyOf(quizzes);
            marks = List.copyOf(marks);
        }
    }

    /// A mark set by hand for a quiz.
    public record Marked(Quiz quiz, HandMark mark) {}

    /// A paper with what its student may see of it, and its questions in their order.
    public record Written(Disclosure seen, List<Question> questions) {
        public Written {
            questions = List.copyOf(questions);
        }
    }

    public static String write(Everything all) {
        var file = MAPPER.createObjectNode();
        file.put("format", "dateline-learner/1");
        file.put("written", all.written().toString());
        file.putObject("learner")
                .put("id", all.learner().id().value())
                .put("since", all.learner().since().toString());
        all.account()
                .ifPresent(a -> account(file.putObject("account"), a, all.signIns(), all.code()));
        var courses = file.putArray("courses");
        all.courses().forEach(m -> course(courses.addObject(), m));
        var revisions = file.putArray("revisions");
        all.revisions().forEach(r -> revision(revisions.addObject(), r));
        settings(file.putObject("settings"), all.settings());
        all.weights().ifPresent(w -> weights(file.putObject("memory"), w));
        all.fitting().ifPresent(f -> fitting(file.putObject("fitting"), f));
        var rounds = file.putArray("rounds");
        all.rounds().forEach(round -> round(rounds.addObject(), round, all.questions()));
        var reviews = file.putArray("reviews");
        all.reviews().steps().forEach(step -> review(reviews.addObject(), step));
        var papers = file.putArray("papers");
        all.papers().forEach(paper -> new LearnerPapers(MAPPER).write(papers.addObject(), paper));
        var reports = file.putArray("reports");
        all.reports().forEach(r -> report(reports.addObject(), r));
        var requests = file.putArray("requests");
        all.requests().forEach(r -> request(requests.addObject(), r));
        return MAPPER.writeValueAsString(file);
    }

    private static void request(ObjectNode json, Request request) {
        json.put("quiz", request.quiz().value())
                .put("at", request.at().toString())
                .put("words", request.words());
        request.answered()
                .ifPresent(a ->
                        json.put("answeredAt", a.at().toString())
                                .put("granted", a.granted())
                                .put("reply", a.words()));
    }

    private static void report(ObjectNode json, Report report) {
        json.put("topic", report.topic())
                .put("revision", report.revision())
                .put("item", report.item())
                .put("quiz", report.quiz().map(QuizId::value).orElse(null))
                .put("at", report.at().toString())
                .put("reason", name(report.reason()))
                .put("words", report.words());
        report.answered()
                .ifPresent(a ->
                        json.put("answeredAt", a.at().toString())
                                .put("verdict", name(a.verdict()))
                                .put("reply", a.words()));
    }

    private static void account(
            ObjectNode json, Account account, List<SignIn> signIns, Optional<Instant> code) {
        json.put("name", account.name().value())
                .put("shown", account.shown().value())
                .put("since", account.since().toString());
        var roles = json.putArray("roles");
        account.roles().stream().sorted().forEach(role -> roles.add(name(role)));
        code.ifPresent(since -> json.put("personalCode", since.toString()));
        var devices = json.putArray("signedIn");
        signIns.forEach(s ->
                devices.addObject()
                        .put("device", s.device())
                        .put("since", s.since().toString())
                        .put("lastUsed", s.lastUsed().toString())
                        .put("shared", s.shared())
                        .put("byCode", s.byCode()));
    }

    private static void course(ObjectNode json, Membership membership) {
        json.put("id", membership.course().id().value())
                .put("name", membership.course().name().value())
                .put("role", name(membership.member().role()))
                .put("since", membership.member().since().toString())
                .put("asLearner", membership.member().asLearner());
        membership.member().group().ifPresent(group -> json.put("group", group));
        membership.expected().ifPresent(e -> expected(json.putObject("onTheClassList"), e));
        var marks = json.putArray("marksByHand");
        membership.marks().forEach(m -> mark(marks.addObject(), m));
        var exemptions = json.putArray("exemptions");
        membership
                .quizzes()
                .forEach(quiz ->
                        quiz.plan().exemptions().stream()
                                .filter(e -> e.whom().is(membership.member().learner()))
                                .forEach(e ->
                                        exemption(
                                                exemptions
                                                        .addObject()
                                                        .put("quiz", quiz.name().value()),
                                                e)));
    }

    private static void expected(ObjectNode json, Expected expected) {
        json.put("name", expected.name().value());
        expected.called().ifPresent(called -> json.put("signInName", called.value()));
        expected.group().ifPresent(group -> json.put("group", group));
    }

    private static void mark(ObjectNode json, Marked marked) {
        json.put("quiz", marked.quiz().name().value()).put("at", marked.mark().at().toString());
        marked.mark().share().ifPresent(share -> json.put("mark", share));
        json.put("why", marked.mark().why());
    }

    private static void exemption(ObjectNode json, Exemption exemption) {
        exemption
                .time()
                .ifPresent(time -> {
                    switch (time) {
                        case Extra.Percent(var more) -> json.put("moreTimePercent", more);
                        case Extra.Minutes(var more) -> json.put("moreTimeMinutes", more);
                    }
                });
        exemption.opens().ifPresent(at -> json.put("opens", at.toString()));
        exemption.due().ifPresent(at -> json.put("due", at.toString()));
        exemption.closes().ifPresent(at -> json.put("closes", at.toString()));
        exemption.attempts().ifPresent(n -> json.put("attempts", n));
    }

    private static void revision(ObjectNode json, Authorship revision) {
        json.put("topic", revision.topic())
                .put("revision", revision.revision())
                .put("at", revision.at().toString())
                .put("why", revision.why());
    }

    private static void review(ObjectNode json, ReviewStep step) {
        json.put("at", step.at().toString());
        switch (step) {
            case ReviewStep.Undone undone -> json.put("takesBack", undone.graded());
            case ReviewStep.Limited limited ->
                    done(json, limited.id(), limited.zone(), limited.day(), limited.topic())
                            .put("newToday", limited.limits().fresh())
                            .put("reviewsToday", limited.limits().reviews());
            case ReviewStep.Marked marked ->
                    done(json, marked.id(), marked.zone(), marked.day(), marked.topic())
                            .put("card", marked.card())
                            .put("mark", name(marked.change()));
            case ReviewStep.Graded graded -> {
                done(json, graded.id(), graded.zone(), graded.day(), graded.topic())
                        .put("card", graded.card())
                        .put("rating", name(graded.rating()))
                        .put("seconds", graded.seconds());
                var facts = json.putArray("facts");
                graded.facts().forEach(facts::add);
            }
        }
    }

    private static ObjectNode done(
            ObjectNode json, String id, ZoneId zone, LocalDate day, String topic) {
        return json.put("id", id)
                .put("zone", zone.getId())
                .put("day", day.toString())
                .put("topic", topic);
    }

    private static void settings(ObjectNode json, LearnerSettings settings) {
        json.put("zone", settings.zone().map(ZoneId::getId).orElse(null))
                .put("dayBegins", settings.dayBegins().toString())
                .put("theme", name(settings.theme()))
                .put("textSize", name(settings.textSize()))
                .put("singleKeys", settings.singleKeys())
                .put("streak", settings.streak())
                .put("bank", settings.bank().orElse(null));
        review(json.putObject("review"), settings.review());
        var read = json.putObject("correctionsRead");
        settings.correctionsRead().forEach((topic, until) -> read.put(topic, until.toString()));
    }

    private static void review(ObjectNode json, ReviewSettings settings) {
        json.put("retention", settings.retention())
                .put("longest", settings.longest())
                .put("freshADay", settings.freshADay())
                .put("reviewsADay", settings.reviewsADay());
        var days = json.putArray("easyDays");
        settings.easyDays().stream().sorted().forEach(day -> days.add(name(day)));
        var exams = json.putObject("exams");
        settings.exams().forEach((topic, day) -> exams.put(topic, day.toString()));
    }

    private static void weights(ObjectNode json, Weights weights) {
        json.put("version", Weights.VERSION);
        numbers(json.putArray("weights"), weights);
    }

    private static void numbers(ArrayNode json, Weights weights) {
        Arrays.stream(weights.toArray()).forEach(json::add);
    }

    private static void fitting(ObjectNode json, Fitting fitting) {
        var verdict = fitting.verdict();
        json.put("at", fitting.at().toString())
                .put("version", Weights.VERSION)
                .put("result", name(verdict.reason()))
                .put("comparedWith", name(fitting.below()))
                .put("reviews", fitting.reviews())
                .put("predicted", verdict.reviews())
                .put("forgotten", verdict.forgotten())
                .put("logLossBefore", verdict.figures().before())
                .put("logLossAfter", verdict.figures().after())
                .put("error", verdict.figures().error())
                .put("moved", fitting.moved());
        numbers(json.putArray("before"), verdict.inUse());
        numbers(json.putArray("found"), verdict.candidate());
    }

    private static void round(ObjectNode json, Attempt round, Questions questions) {
        var start = round.start();
        json.put("id", round.id().value())
                .put("started", start.at().toString())
                .put("topic", start.topic())
                .put("revision", start.revision())
                .put("seed", start.seed())
                .put("finished", round.finished());
        start.missesOf().ifPresent(id -> json.put("missesOf", id.value()));
        start.blueprint().ifPresent(b -> chosen(json.putObject("chosen"), b));
        var asked = json.putArray("questions");
        IntStream.range(0, round.size())
                .forEach(i -> {
                    var question = asked.addObject().put("id", start.questions().get(i).value());
                    questions
                            .at(round, i)
                            .ifPresent(q ->
                                    question.put("recipe", q.recipe())
                                            .put("prompt", q.prompt().text()));
                });
        var answers = json.putArray("answers");
        round.answers().forEach(answer -> answer(answers.addObject(), answer));
        moves(json.putArray("moves"), round);
    }

    private static void chosen(ObjectNode json, Blueprint blueprint) {
        var selection = blueprint.selection();
        json.put("form", name(blueprint.form()))
                .put("count", blueprint.count())
                .put("kind", selection.kind().orElse(null))
                .put("recipe", selection.recipe().orElse(null))
                .put("from", selection.from().orElse(null))
                .put("to", selection.to().orElse(null))
                .put("disputes", name(selection.disputes()))
                .put("missed", selection.missed());
        var topics = json.putArray("topics");
        selection.topics().forEach(topics::add);
    }

    private static void moves(ArrayNode json, Attempt round) {
        for (var step : round.steps()) {
            if (step instanceof Step.Moved moved) {
                json.addObject().put("to", moved.to()).put("at", moved.at().toString());
            }
        }
    }

    private static void answer(ObjectNode json, Step.Answered answer) {
        json.put("question", answer.index())
                .put("id", answer.answerId())
                .put("at", answer.at().toString())
                .put("zone", answer.zone().getId())
                .put("day", answer.day().toString())
                .put("seconds", answer.seconds())
                .put("task", answer.task())
                .put("guessChance", answer.guessChance())
                .put("given", answer.marking().summary())
                .put("class", answer.marking().answerClass())
                .put("mark", answer.marking().mark().value())
                .set("answer", MAPPER.valueToTree(answer.answer()));
        var parts = json.putObject("facts");
        answer.marking().parts().forEach((fact, mark) -> parts.put(fact.key(), mark.value()));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "as")
    private interface AnswerNames {}
}
