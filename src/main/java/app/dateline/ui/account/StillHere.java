package app.dateline.ui.account;

import app.dateline.study.LearnerId;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// A page knows who opened it. Once they are signed out, from elsewhere too, it does nothing more for whoever sits there, and hands
/// out no file: it is loaded again as whoever is here now.
@SpringComponent
class StillHere implements VaadinServiceInitListener {
    private final SignedIn signedIn;

    StillHere(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    private record Opened(LearnerId by) {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(e ->
                        signedIn.here()
                                .ifPresent(learner ->
                                        ComponentUtil.setData(
                                                e.getUI(), Opened.class, new Opened(learner))));
        event.addRequestHandler(new Handler(signedIn));
    }

    private static final class Handler extends SynchronizedRequestHandler {
        private static final Pattern FILE =
                Pattern.compile("/VAADIN/dynamic/resource/(\\d{1,9})/.*");

        private final transient SignedIn signedIn;

        Handler(SignedIn signedIn) {
            this.signedIn = signedIn;
        }

        @Override
        public boolean synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response)
                throws IOException {
            if (ApplicationConstants.REQUEST_TYPE_UIDL.equals(
                    request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER))) {
                if (left(session.getService().findUI(request))) {
                    UidlRequestHandler.commitJsonResponse(
                            response, VaadinService.createSessionExpiredJSON(true));
                    return true;
                }
                return false;
            }
            var file = FILE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
            if (file.matches() && left(session.getUIById(Integer.parseInt(file.group(1))))) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
                return true;
            }
            return false;
        }

        private boolean left(UI page) {
            return Optional.ofNullable(page)
                    .flatMap(p -> Optional.ofNullable(ComponentUtil.getData(p, Opened.class)))
                    .filter(opened -> !signedIn.is(opened.by()))
                    .isPresent();
        }
    }
}
