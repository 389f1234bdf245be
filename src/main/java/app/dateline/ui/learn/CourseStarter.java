package app.dateline.ui.learn;

import app.dateline.service.Banks;
import app.dateline.service.Teaching;
import app.dateline.ui.account.SignedIn;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.InstantSource;

/// The form that begins a course, wherever it stands.
@SpringComponent
public class CourseStarter {
    private final Teaching teaching;
    private final Banks banks;
    private final SignedIn signedIn;
    private final InstantSource clock;

    CourseStarter(Teaching teaching, Banks banks, SignedIn signedIn, InstantSource clock) {
        this.teaching = teaching;
        this.banks = banks;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    public NewCourse form() {
        return new NewCourse(teaching, banks.all(), signedIn, clock);
    }
}
