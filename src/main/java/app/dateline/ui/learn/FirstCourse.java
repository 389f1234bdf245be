package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.ui.parts.Dateline;
import app.dateline.ui.parts.Headed;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;

/// What Today begins with for whoever may teach and has no course: the form for one, and below it one to try things on.
final class FirstCourse extends Section {

    FirstCourse(NewCourse form, DemoSwitch demo) {
        addClassName("first-course");
        var title = new H1();
        title.addClassName("title");
        title.add(new Dateline(say("courses.new")), new Text(" " + say("new-course.lede")));
        add(title, form, new Headed(say("demo.heading"), demo));
        form.focus();
    }
}
