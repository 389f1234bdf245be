package app.dateline.service;

import app.dateline.classroom.Course;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.WarmUp;
import app.dateline.classroom.quiz.Weakness;
import app.dateline.classroom.quiz.Week;
import app.dateline.question.Answer;
import app.dateline.question.Marker;
import app.dateline.question.QuestionId;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the students of a course do not hold yet, for those who teach it, and a quiz of it.
@Service
public class Weaknesses {
    private final Attending attending;
    private final Membership membership;
    private final Quizzes quizzes;
    private final Papers papers;
    private final Rekeyings rekeyings;
    private final Editions editions;
    private final Reserved reserved;
    private final Uuids uuids;
    private final InstantSource clock;

    Weaknesses(
            Attending attending,
            Membership membership,
            Quizzes quizzes,
            Papers papers,
            Rekeyings rekeyings,
            Editions editions,
            Reserved reserved,
            Uuids uuids,
            InstantSource clock) {
        this.attending = attending;
        this.membership = membership;
        this.quizzes = quizzes;
        this.papers = papers;
        this.rekeyings = rekeyings;
        this.editions = editions;
        this.reserved = reserved;
        this.uuids = uuids;
        this.clock = clock;
    }

    /// A course and what its students hold least.
    public record Lack(Course course, List<Weakness> weak) {
        public Lack {
            weak = List.copyOf(weak);
        }
    }

    /// The open courses that somebody teaches, where their students lack anything.
    ///
    /// @param most of each course
    public List<Lack> lacks(LearnerId learner, int most) {
        return attending.places(learner).stream()
                .filter(p -> p.member().teaches() && p.course().state() == Course.State.OPEN)
                .map(p -> new Lack(p.course(), of(learner, p.course().id(), most)))
                .filter(l -> !l.weak().isEmpty())
                .toList();
    }

    /// The facts that the students hold least, by the papers that are over and the keys of now.
    ///
    /// @throws NotThere for whoever does not teach the course
    @Transactional(readOnly = true)
    public List<Weakness> of(LearnerId learner, CourseId course, int most) {
        membership.taught(learner, course);
        return Weakness.of(
                written(course)
                        .sorted(Comparator.comparing(p -> p.start().at()))
                        .flatMap(this::given)
                        .toList(),
                most);
    }

    private Stream<Paper> written(CourseId course) {
        return quizzes.of(course).stream()
                .map(Quiz::id)
                .flatMap(quiz -> papers.of(quiz).stream())
                .filter(Paper::counts);
    }

    /// What was answered before anything was told of it, as far as it says anything of memory.
    private Stream<Weakness.Given> given(Paper paper) {
        var asked = rekeyings.keys(paper).asked(paper, clock.instant());
        return IntStream.range(0, paper.size())
                .filter(i -> !paper.dropped(i))
                .mapToObj(i -> {
                    var question = asked.get(i).question();
                    var answer =
                            paper.untold(i)
                                    .flatMap(PaperStep.Answered::answer)
                                    .orElse(new Answer.Passed());
                    return new Weakness.Given(
                            paper.learner(),
                            question,
                            answer,
                            editions.evidence(
                                    asked.get(i).edition(),
                                    question,
                                    Marker.mark(question, answer)));
                });
    }

    /// Begins a quiz of what the students hold least and of what they take it for, with the answers told one by one. Nothing is begun where
    /// there is nothing to ask.
    ///
    /// @param name as typed
    /// @throws NotThere for whoever does not teach the course
    @Transactional
    public Optional<QuizId> warmUp(LearnerId learner, CourseId course, String name) {
        var taught = membership.taught(learner, course);
        var questions =
                WarmUp.of(
                        of(learner, course, WarmUp.MOST),
                        editions.current(taught.topic()),
                        asked(course),
                        reserved.of(taught.topic()));
        return ShownName.read(name)
                .filter(_ -> !questions.isEmpty())
                .map(shown -> {
                    var id = new QuizId(uuids.next());
                    var plan =
                            Plan.of(
                                            Content.of(questions.size()).choosing(questions),
                                            Week.next(clock.instant(), taught.days()))
                                    .running(Behaviour.IMMEDIATE, true)
                                    .showing(Showing.all(Showing.When.DURING));
                    quizzes.add(
                            new Quiz(
                                    id, course, shown, plan, 1, clock.instant(), Optional.empty()));
                    return id;
                });
    }

    private Set<QuestionId> asked(CourseId course) {
        return written(course)
                .flatMap(p -> p.start().questions().stream())
                .collect(Collectors.toSet());
    }
}
