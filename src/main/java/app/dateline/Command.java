package app.dateline;

import java.io.PrintStream;
import java.util.List;

/// Something the application does from the command line instead of starting a server.
interface Command {

    /// The words that call it: "bank check".
    String words();

    /// What follows them: "DIR [--json]".
    String arguments();

    /// Does it; answers the exit status: 0 done, 1 a fault was found, 2 called or fed wrongly.
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
