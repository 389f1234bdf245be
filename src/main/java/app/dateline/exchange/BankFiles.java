package app.dateline.exchange;

import app.dateline.bank.Subject;
import app.dateline.bank.edit.Edits;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The files of a bank, by name: articles, actors, vocabulary and events are its sources; bank.json and checked.json are
/// made from them. Where there are any, reading.json says what of the articles was read and left, and subject.json how
/// learners call the bank. edits.json says what editors made of the questions.
public final class BankFiles {
    private static final String ARTICLES = "articles.json";
    public static final List<String> SOURCES =
            List.of(ARTICLES, "actors.json", "vocabulary.json", "events.json");
    public static final String READING = "reading.json";
    public static final String SUBJECT = "subject.json";
    public static final String EDITS = "edits.json";
    public static final List<String> ALL =
            List.of(
                    ARTICLES,
                    "actors.json",
                    "vocabulary.json",
                    "events.json",
                    READING,
                    SUBJECT,
                    "bank.json",
                    "checked.json",
                    EDITS);

    private BankFiles() {}

    /// The text of every file of a bank that is in a folder.
    /// @throws BankFaults where a source is missing or cannot be read
    public static Map<String, String> in(Path folder) {
        var files = new LinkedHashMap<String, String>();
        var faults = new ArrayList<Fault>();
        for (var name : ALL) {
            var path = folder.resolve(name);
            try {
                if (Files.exists(path) && Files.size(path) > Json.LONGEST_FILE) {
                    faults.add(
                            new Fault(
                                    name,
                                    "in " + folder,
                                    Files.size(path) + " bytes",
                                    "at most " + Json.LONGEST_FILE));
                } else if (Files.exists(path)) {
                    files.put(name, Files.readString(path));
                } else if (SOURCES.contains(name)) {
                    faults.add(
                            new Fault(
                                    name,
                                    "in " + folder,
                                    "no such file",
                                    "the four sources of a bank: " + SOURCES));
                }
            } catch (IOException e) {
                faults.add(new Fault(name, "in " + folder, e.toString(), "a readable UTF-8 file"));
            }
        }
        if (!faults.isEmpty()) {
            throw new BankFaults(faults);
        }
        return files;
    }

    /// The chronicle the four sources hold; reading.json must fit to it where there is one.
    /// @throws BankFaults with every fault of every file, where there is any
    public static Chronicle read(Map<String, String> files) {
        return all(files).chronicle;
    }

    /// What was read in each article and left, by reading.json; nothing for a bank without it.
    /// @throws BankFaults with every fault of every file, where there is any
    public static List<Reading> readings(Map<String, String> files) {
        return all(files).readings;
    }

    /// The articles alone, whatever state the other files are in.
    /// @throws BankFaults with every fault of articles.json, where there is any
    public static List<Article> articles(Map<String, String> files) {
        var faults = new ArrayList<Fault>();
        var file = Json.checked(ARTICLES, files.getOrDefault(ARTICLES, ""), faults);
        var articles = new ChronicleReader(Map.of(ARTICLES, file), faults).articles();
        if (!faults.isEmpty()) {
            throw new BankFaults(faults);
        }
        return articles;
    }

    /// What the bank says of itself; nothing for one without subject.json, as those kept before there was such a file.
    /// @throws BankFaults with every fault of subject.json, where there is any
    public static Optional<Subject> subject(Map<String, String> files) {
        var faults = new ArrayList<Fault>();
        var subject = subject(files, faults);
        if (!faults.isEmpty()) {
            throw new BankFaults(faults);
        }
        return subject;
    }

    private static Optional<Subject> subject(Map<String, String> files, List<Fault> faults) {
        return Optional.ofNullable(files.get(SUBJECT))
                .map(text -> Json.checked(SUBJECT, text, faults))
                .flatMap(file -> SubjectReader.read(file, faults));
    }

    /// What editors made of the questions; nothing for a bank without edits.json.
    /// @throws BankFaults with every fault of edits.json, where there is any
    public static Edits edits(Map<String, String> files) {
        var faults = new ArrayList<Fault>();
        var edits = edits(files, faults);
        if (!faults.isEmpty()) {
            throw new BankFaults(faults);
        }
        return edits;
    }

    private static Edits edits(Map<String, String> files, List<Fault> faults) {
        return Optional.ofNullable(files.get(EDITS))
                .map(text -> EditsJson.read(Json.checked(EDITS, text, faults), faults))
                .orElse(Edits.NONE);
    }

    private record Whole(Chronicle chronicle, List<Reading> readings) {}

    private static Whole all(Map<String, String> files) {
        var faults = new ArrayList<Fault>();
        var read = new LinkedHashMap<String, Json.Read>();
        var trees = new LinkedHashMap<String, JsonNode>();
        for (var name : SOURCES) {
            var file = Json.checked(name, files.getOrDefault(name, ""), faults);
            read.put(name, file);
            trees.put(name, file.tree());
        }
        var chronicle = new ChronicleReader(read, faults).read();
        var known = Known.of(trees);
        faults.addAll(References.faults(chronicle, known));
        var readings =
                Optional.ofNullable(files.get(READING))
                        .map(text -> Json.checked(READING, text, faults))
                        .map(file -> new ReadingReader(file, chronicle, known, faults).read())
                        .orElse(List.of());
        subject(files, faults);
        edits(files, faults);
        if (!faults.isEmpty()) {
            throw new BankFaults(faults);
        }
        return new Whole(chronicle, readings);
    }

    /// The SHA-256 of the four sources, in their order: it names the data a bank was made from.
    public static String revision(Map<String, String> files) {
        return sha256(
                SOURCES.stream().map(name -> name + "\n" + files.getOrDefault(name, "")).toList());
    }

    /// The SHA-256 of all the files, sources and what is made of them. A bank without edits has the hash it had before there were any.
    public static String hash(Map<String, String> files) {
        return sha256(
                ALL.stream()
                        .filter(name -> !name.equals(EDITS) || files.containsKey(name))
                        .map(name -> name + "\n" + files.getOrDefault(name, ""))
                        .toList());
    }

    /// The hash of a revision that an author made: the same files may come again after an undo, and are another revision then.
    public static String hash(Map<String, String> files, String parent, Instant at) {
        return sha256(List.of(hash(files), parent, at.toString()));
    }

    /// The SHA-256 of several texts as UTF-8, in hex.
    static String sha256(List<String> texts) {
        return Hash.sha256(String.join("", texts));
    }

    /// Replaces a file whole: a reader sees the old text or the new one, never half.
    /// @throws UncheckedIOException where it cannot be written, saying which and why
    public static void write(Path path, String text) {
        var folder = path.toAbsolutePath().resolveSibling("");
        try {
            var beside = Files.createTempFile(folder, "dateline", ".new");
            try {
                Files.writeString(beside, text);
                Files.move(
                        beside,
                        path,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            var found =
                    !Files.isDirectory(folder)
                            ? "no folder " + folder
                            : Files.isDirectory(path) ? "a folder" : e.toString();
            throw new UncheckedIOException(
                    "%s: found %s; wanted a file that can be written".formatted(path, found), e);
        }
    }
}
