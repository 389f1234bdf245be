package app.dateline.ui.take;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/// Where the pages of a paper are.
interface Pages {
    /// The front page of its quiz.
    Page front();

    /// A question while it is written.
    Page question(int index);

    /// What came of it.
    Page outcome();

    /// What came of a question.
    Page outcome(int index);

    record Page(Class<? extends Component> view, RouteParameters parameters) {

        RouterLink link() {
            return new RouterLink(view, parameters);
        }

        /// The same for a page where something is typed: a press of it is sent, and before it whatever still waits there to be sent,
        /// for it waits until one pauses.
        RouterLink linkAfterTyping() {
            var link = link();
            link.getElement().addEventListener("click", pressed -> {});
            return link;
        }

        RouterLink link(String words) {
            return new RouterLink(words, view, parameters);
        }

        void open() {
            UI.getCurrent().navigate(view, parameters);
        }
    }
}
