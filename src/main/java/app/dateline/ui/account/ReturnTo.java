package app.dateline.ui.account;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.regex.Pattern;

/// Where somebody goes on after signing in: an address within this site, whatever was asked for.
public final class ReturnTo {
    static final String QUERY = "to";

    private static final Pattern WITHIN =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9/_.,~?&=%+-]{0,500}");

    private ReturnTo() {}

    /// The address asked for, or the first page where it is none of this site's.
    static String of(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(QUERY)
                .map(ReturnTo::within)
                .orElse("");
    }

    /// The same text where it is an address from the root of this site; else nothing. It begins with a letter or figure and has no
    /// colon, so that no browser takes it for another site, or for a script.
    public static String within(String address) {
        return WITHIN.matcher(address).matches() && !address.contains("..") ? address : "";
    }

    public static QueryParameters query(String address) {
        return address.isEmpty() ? QueryParameters.empty() : QueryParameters.of(QUERY, address);
    }
}
