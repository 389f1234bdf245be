package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.MyAccount.Device;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/// Where one is signed in: each browser with when it was last used, and a button that signs it out.
final class DeviceList extends UnorderedList {

    /// @param out takes the id of the sign-in to end
    DeviceList(List<Device> devices, SerializableConsumer<String> out) {
        addClassNames("rows", "devices");
        devices.forEach(device -> add(row(device, out)));
    }

    private static ListItem row(Device device, SerializableConsumer<String> out) {
        var signIn = device.signIn();
        var words = new Paragraph(signIn.device());
        var when =
                new Paragraph(
                        device.here()
                                ? say("device.here")
                                : say("device.used", Clocks.moment(signIn.lastUsed())));
        when.addClassName("meta");
        var item = new ListItem(new Div(words, when));
        if (!device.here()) {
            var end = new Button(say("device.out"));
            end.getElement().setAttribute("aria-label", say("device.out-of", signIn.device()));
            end.setDisableOnClick(true);
            end.addClickListener(e -> out.accept(signIn.id()));
            item.add(end);
        }
        return item;
    }
}
