package parallax.export.refi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.export.LossReport;
import parallax.export.refi.RefiProject.Code;
import parallax.export.refi.RefiProject.Source;
import parallax.store.articles.Outlets.Outlet;

/**
 * Reads {@code .qdpx} and {@code .qdc} files, of any program that writes them. Nothing that is read is trusted; nothing that
 * is left out goes unsaid.
 */
public final class RefiReader {

    private static final long LARGEST_CODEBOOK = 64L << 20;

    private final LossReport.Counter losses = new LossReport.Counter();
    private final List<String> remarks = new ArrayList<>();

    private RefiReader() {}

    /**
     * Reads a project ({@code .qdpx}) or a codebook alone ({@code .qdc}).
     *
     * @throws RefiRefusal if it cannot be read as a whole; the message is for the analyst
     * @throws IOException if the disk fails
     */
    public static RefiProject read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".qdc")
                ? new RefiReader().codebook(file, name)
                : new RefiReader().project(file, name);
    }

    private RefiProject codebook(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RefiRefusal("There is no file " + name + " to import. Check its name and folder.");
        }
        if (Files.size(file) > LARGEST_CODEBOOK) {
            throw new RefiRefusal(name + " is larger than a codebook can be. It was not imported.");
        }
        Element root = Element.read(Files.readAllBytes(file), name);
        // A codebook cut out of a project has the project's root.
        Element codebook = root.is("CodeBook") ? root : root.first("CodeBook");
        if (codebook == null) {
            throw new RefiRefusal(name + " holds no codebook, so it is no REFI-QDA codebook.");
        }
        List<Code> codes = new CodeReader(losses, null).read(codebook);
        losses.add("Set", (int) codebook.in("Sets").count(), "Parallax has no sets of tags.");
        return new RefiProject(
                name,
                root.attributes().getOrDefault("origin", ""),
                List.of(),
                List.of(),
                List.of(),
                codes,
                List.of(),
                remarks,
                losses.report());
    }

    private RefiProject project(Path file, String name) throws IOException {
        try (RefiArchive archive = new RefiArchive(file)) {
            Element root = Element.read(archive.project(), name);
            if (!root.is("Project")) {
                throw new RefiRefusal(name + " holds no project, so it is no REFI-QDA file.");
            }
            String origin = root.attributes().getOrDefault("origin", "");
            SourceTexts texts = new SourceTexts(archive, losses);
            People people = new People(root);
            NoteReader notes = new NoteReader(root, texts, people, losses);
            List<Code> codes = new CodeReader(losses, notes).read(root.first("CodeBook"));
            Values values = new Values(root, losses);
            List<Source> sources = new SourceReader(root, texts, notes, people, values, losses).read(origin, remarks);
            List<Outlet> outlets = new CaseReader(values, notes, losses).read(root);
            Map<String, String> byGuid = new HashMap<>();
            sources.forEach(s -> byGuid.put(s.guid(), s.text()));
            Addendum addendum = AddendumReader.read(notes.addendum(), byGuid::get, losses);
            leftOut(root);
            return new RefiProject(
                    root.attributes().getOrDefault("name", name),
                    origin,
                    notes.ofProject(root, addendum.subjects()),
                    outlets,
                    addendum.decisions(),
                    codes.stream().map(c -> keyed(c, addendum)).toList(),
                    sources.stream().map(s -> parted(s, addendum)).toList(),
                    remarks,
                    losses.report());
        }
    }

    private static Code keyed(Code code, Addendum addendum) {
        int digit = addendum.digits().getOrDefault(code.guid(), 0);
        return new Code(
                code.guid(), code.parent(), code.name(), code.colour(), code.description(), code.examples(), digit);
    }

    private static Source parted(Source source, Addendum addendum) {
        return addendum.regions().containsKey(source.guid())
                ? new Source(
                        source.guid(),
                        source.name(),
                        source.text(),
                        source.values(),
                        addendum.regions().get(source.guid()),
                        source.marks())
                : source;
    }

    private void leftOut(Element root) {
        losses.add("Set", (int) root.in("Sets").count(), "Parallax has no sets of tags and articles.");
        losses.add("Graph", (int) root.in("Graphs").count(), "Parallax has no graphs.");
        Map<String, Integer> others = new HashMap<>();
        List<String> known = List.of(
                "Users",
                "CodeBook",
                "Variables",
                "Cases",
                "Sources",
                "Notes",
                "Links",
                "Sets",
                "Graphs",
                "Description",
                "NoteRef");
        root.children().stream()
                .filter(c -> !known.contains(c.name()))
                .forEach(c -> others.merge(c.name(), 1, Integer::sum));
        others.forEach((element, n) -> losses.add(element, n, "It is not part of the format as Parallax knows it."));
    }
}
