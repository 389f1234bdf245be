package app.dateline;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The arguments of a command that holds a bank against its articles: the bank's folder, the folder named after --articles,
/// and what else there is.
record WithArticles(Path bank, Path articles, List<String> rest) {
    private static final String OPTION = "--articles";

    WithArticles {
        rest = List.copyOf(rest);
    }

    /// Nothing, once it has said what is wanted, where the arguments give no two folders.
    static Optional<WithArticles> of(Command command, List<String> arguments, PrintStream err) {
        var option = arguments.indexOf(OPTION);
        var others = new ArrayList<>(arguments);
        if (option < 0 || option + 1 == arguments.size() || arguments.size() < 3) {
            if (option < 0) {
                err.println(
                        "The texts of the articles are not part of a bank, and there is no folder they are always in:");
            }
            Commands.usage(command, err);
            return Optional.empty();
        }
        others.remove(option);
        var articles = Path.of(others.remove(option)).toAbsolutePath();
        if (!Files.isDirectory(articles)) {
            err.println("There is no folder " + articles + " with the texts of the articles.");
            return Optional.empty();
        }
        return Optional.of(
                new WithArticles(
                        Path.of(others.getFirst()), articles, others.subList(1, others.size())));
    }
}
