package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.PersonalCode;
import app.dateline.classroom.PersonalCodes;
import app.dateline.classroom.SignIns;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Personal codes as instructors give them to their students. Every method asks whether the course is theirs; for anybody else it is
/// not there.
@Service
public class CodeGiving {
    private final Accounts accounts;
    private final Courses courses;
    private final PersonalCodes codes;
    private final SignIns signIns;
    private final Membership membership;
    private final PasswordHashing hashing;
    private final Throttling throttling;
    private final TransactionOperations transaction;
    private final RandomGenerator random;
    private final InstantSource clock;

    CodeGiving(
            Accounts accounts,
            Courses courses,
            PersonalCodes codes,
            SignIns signIns,
            Membership membership,
            PasswordHashing hashing,
            Throttling throttling,
            TransactionOperations transaction,
            RandomGenerator random,
            InstantSource clock) {
        this.accounts = accounts;
        this.courses = courses;
        this.codes = codes;
        this.signIns = signIns;
        this.membership = membership;
        this.hashing = hashing;
        this.throttling = throttling;
        this.transaction = transaction;
        this.random = random;
        this.clock = clock;
    }

    /// A student, and since when their present code holds.
    ///
    /// @param mayHave whether they can be given one: not who teaches elsewhere, or has a right on the server
    public record Student(Account account, boolean mayHave, Optional<Instant> since) {}

    /// The students of a course, by the names that are shown.
    @Transactional(readOnly = true)
    public List<Student> students(LearnerId by, CourseId course) {
        membership.taught(by, course);
        return courses.members(course).stream()
                .filter(m -> m.role() == CourseRole.STUDENT)
                .flatMap(m -> accounts.find(m.learner()).stream())
                .map(a -> new Student(a, membership.helps(by, a), codes.since(a.learner())))
                .sorted(
                        Comparator.comparing((Student s) -> s.account().shown().value())
                                .thenComparing(s -> s.account().name().value()))
                .toList();
    }

    /// A code to be handed to whom it is for. It is told once.
    public record Slip(Account account, PersonalCode code) {}

    /// Gives each of these students a new code. One they had before is over, and whoever signed in by it is signed out.
    ///
    /// @return a slip each, in the order asked for; fewer where too many sign in at this moment: the rest keep what they had
    /// @throws NotThere where one of them is not theirs to help: then nobody is given any
    public List<Slip> give(LearnerId by, CourseId course, List<LearnerId> students) {
        var helped = students.stream().map(s -> helped(by, course, s)).toList();
        var slips = new ArrayList<Slip>();
        try {
            for (var account : helped) {
                var code = PersonalCode.fresh(random);
                var hash = hashing.hash(code.value());
                transaction.executeWithoutResult(_ -> put(account, hash));
                slips.add(new Slip(account, code));
            }
        } catch (PasswordHashing.Busy e) {
            return slips;
        }
        return slips;
    }

    private void put(Account account, String hash) {
        codes.put(account.learner(), hash, clock.instant());
        signIns.endByCode(account.learner());
        throttling.forget(Throttling.Gate.account(account.name().value()));
    }

    /// Ends a student's code, and signs out whoever signed in by it.
    @Transactional
    public void takeBack(LearnerId by, CourseId course, LearnerId student) {
        helped(by, course, student);
        codes.end(student);
        signIns.endByCode(student);
    }

    private Account helped(LearnerId by, CourseId course, LearnerId student) {
        membership.taught(by, course, student);
        var account = membership.account(student);
        if (!membership.helps(by, account)) {
            throw new NotThere("Account of " + student);
        }
        return account;
    }
}
