package parallax.export.refi;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import parallax.export.Going;
import parallax.export.LossReport;
import parallax.export.Xml;
import parallax.export.notes.Notes;
import parallax.news.Article;
import parallax.store.coding.Memos.Kind;

/**
 * Writes REFI-QDA files. Equal notes give equal bytes: ids come from the project or from names, the order is that of the
 * notes, and no time of writing is in the file.
 */
public final class RefiWriter {

    /** What our own files give as their origin. */
    static final String ORIGIN = "Parallax";

    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";
    /** Zip entries carry a time; one for all makes equal content an equal file. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String IN_PROJECTS =
            "A codebook file has no place for it: it goes with the whole project (.qdpx).";

    private final Notes notes;
    private final RefiProfile profile;
    private final Going going;
    private final LossReport.Counter losses = new LossReport.Counter();
    private final Words words = new Words(losses);

    private RefiWriter(Notes notes, RefiProfile profile, Going going) {
        this.notes = notes;
        this.profile = profile;
        this.going = going;
    }

    /**
     * Writes a project with its texts; {@code out} stays open.
     *
     * @return what the format has no place for
     * @throws IOException if {@code out} does not take it
     */
    public static LossReport project(Notes notes, RefiProfile profile, Going going, OutputStream out)
            throws IOException {
        return new RefiWriter(notes, profile, going).project(out);
    }

    /**
     * Writes the codebook alone; {@code out} stays open.
     *
     * @throws IOException if {@code out} does not take it, or if there are no tags: the format has no empty codebook
     */
    public static LossReport codebook(Notes notes, OutputStream out) throws IOException {
        if (notes.tags().isEmpty()) {
            throw new IOException("the project has no tags, and a codebook file must hold at least one");
        }
        LossReport.Counter losses = new LossReport.Counter();
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Xml xml = new Xml(writer).start("CodeBook", "xmlns", "urn:QDA-XML:codebook:1.0", "origin", ORIGIN);
        new CodeWriter(xml, new Words(losses), null).write(notes.tags(), false);
        xml.finish();
        losses.add("Example of a tag", notes.examples().size(), IN_PROJECTS);
        losses.add("Key of a tag", notes.digits().size(), IN_PROJECTS);
        losses.add(
                "Memo on a tag",
                (int) notes.memos().stream()
                        .filter(m -> m.on().kind() == Kind.TAG)
                        .count(),
                IN_PROJECTS);
        return losses.report();
    }

    private LossReport project(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "project.qde");
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        Xml xml = new Xml(writer);
        xml.start(
                "Project",
                "xmlns",
                NAMESPACE,
                "name",
                words.text("Name of the project", notes.project()),
                "origin",
                ORIGIN);
        NoteWriter said = new NoteWriter(xml, notes, words);
        users(xml);
        boolean quotes = notes.quotes().values().stream().anyMatch(q -> !q.isEmpty());
        if (quotes || !notes.tags().isEmpty()) {
            xml.start("CodeBook");
            new CodeWriter(xml, words, said).write(notes.tags(), quotes);
            xml.end();
        }
        CaseWriter cases = new CaseWriter(xml, notes, words);
        cases.gather();
        Facts.variables(xml, notes, !cases.isEmpty(), words);
        cases.cases();
        new SourceWriter(xml, notes, profile, words, said).sources(going);
        said.write();
        cases.links(said.ties());
        said.refs(Kind.PROJECT, "");
        said.refs(Kind.JOURNAL, "");
        xml.finish();
        for (Article article : notes.articles()) {
            text(zip, SourceWriter.file(article), profile.file(article.text()));
        }
        for (Map.Entry<String, String> note : said.files().entrySet()) {
            text(zip, note.getKey(), note.getValue());
        }
        zip.finish();
        lost();
        return losses.report();
    }

    private void users(Xml xml) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        notes.annotations().values().forEach(of -> of.forEach(a -> names.add(a.author())));
        notes.memos().forEach(m -> names.add(m.author()));
        if (!names.isEmpty()) {
            xml.start("Users");
            for (String name : names) {
                xml.empty("User", "guid", Guids.named("user", name), "name", words.text("Name of a person", name));
            }
            xml.end();
        }
    }

    private void lost() {
        for (Article article : notes.articles()) {
            int folded = (int)
                    article.regions().stream().filter(r -> r.role().folded()).count();
            losses.add(
                    "Part of an article that is folded",
                    folded,
                    "Other programs show it with the rest of the text; Parallax reads it back.");
        }
        losses.add(
                "Decision on a quote, speaker, statement or line",
                notes.decisions().size(),
                "Other programs do not know it; Parallax reads it back.");
        losses.add(
                "Cell of the comparison",
                notes.statements().stream().mapToInt(s -> s.cells().size()).sum(),
                "What outlets left out has no place in the format. Export the comparison as well.");
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        entry(zip, "sources/" + name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
