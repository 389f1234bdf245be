package app.dateline;

import app.dateline.exchange.BankFaults;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Finds the command that the first two words of the command line name.
final class Commands {
    static final int WRONG_CALL = 2;

    private static final List<Command> ALL =
            List.of(
                    new DataCheck(Clock.systemUTC()),
                    new DataFind(),
                    new DataReport(),
                    new DataDisagreements(),
                    new BankGenerate(),
                    new BankCheckCommand(),
                    new BankShow(),
                    new BankDraw());

    private Commands() {}

    /// Whether the arguments call a command rather than start the server: options of the server begin with a hyphen.
    static boolean called(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        var command = find(arguments);
        if (command.isEmpty()) {
            err.println(
                    "There is no command \"%s\". Known are:"
                            .formatted(String.join(" ", arguments)));
            ALL.forEach(c -> err.println("  " + c.words() + " " + c.arguments()));
            return WRONG_CALL;
        }
        try {
            return command.get().run(arguments.subList(2, arguments.size()), out, err);
        } catch (BankFaults faults) {
            err.println(faults.getMessage());
            return WRONG_CALL;
        } catch (UncheckedIOException unwritten) {
            err.println(unwritten.getMessage());
            return WRONG_CALL;
        }
    }

    private static Optional<Command> find(List<String> arguments) {
        var words = String.join(" ", arguments.subList(0, Math.min(2, arguments.size())));
        return ALL.stream().filter(c -> c.words().equals(words)).findFirst();
    }

    /// Says how a command is called, for one that was called wrongly.
    static int usage(Command command, PrintStream err) {
        err.println("Usage: " + command.words() + " " + command.arguments());
        return WRONG_CALL;
    }
}
