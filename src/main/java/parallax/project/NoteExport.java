package parallax.project;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.export.Going;
import parallax.export.LossReport;
import parallax.export.OutputFile;
import parallax.export.notes.Arrangement;
import parallax.export.notes.Notes;
import parallax.export.notes.NotesCsv;
import parallax.export.notes.NotesDocx;
import parallax.export.notes.NotesHtml;
import parallax.export.notes.NotesJsonLd;
import parallax.export.notes.NotesMarkdown;
import parallax.export.notes.NotesPdf;
import parallax.export.notes.NotesXlsx;
import parallax.export.notes.Selection;
import parallax.export.refi.RefiProfile;
import parallax.export.refi.RefiWriter;
import parallax.store.search.Passage;
import parallax.text.Span;

/**
 * An export of annotated notes: what the menus and the command line both do.
 *
 * @param format the kind of file
 * @param selection which notes
 * @param by how a text document puts them together
 * @param profile how an exchange file counts
 * @param plain whether a table is for programs only, which need no guard against formulas
 */
public record NoteExport(NoteFormat format, Selection selection, Arrangement by, RefiProfile profile, boolean plain) {

    /** Places of a search that are looked at: more is no selection any more. */
    private static final int MOST_FOUND = 100_000;

    /** A table that is safe in a spreadsheet. */
    public NoteExport(NoteFormat format, Selection selection, Arrangement by, RefiProfile profile) {
        this(format, selection, by, profile, false);
    }

    /** All notes, articles whole. */
    public static NoteExport of(NoteFormat format) {
        return new NoteExport(format, Selection.ALL, Arrangement.ARTICLE, RefiProfile.STANDARD);
    }

    /**
     * Writes a file whole or not at all. A Markdown file that is there already keeps the analyst's own lines.
     *
     * @return a job that says what the format has no place for
     */
    public Job<LossReport> to(Project project, Path target) {
        return new Task<>("Writing " + target.getFileName(), progress -> {
            project.settle();
            Notes notes = notes(project);
            String earlier = earlier(target);
            LossReport[] losses = {LossReport.NONE};
            OutputFile.writeBytes(
                    target, out -> losses[0] = write(notes, earlier, progress, new Watched(out, progress)));
            return losses[0];
        });
    }

    /** Writes to a stream that stays open. @throws IOException if it does not take it, or there is nothing to write */
    public LossReport to(Project project, OutputStream out, Progress progress) throws IOException {
        project.settle();
        return write(notes(project), null, progress, new Watched(out, progress));
    }

    private Notes notes(Project project) throws IOException {
        Notes notes = Reports.notes(project);
        if (format == NoteFormat.QDC && notes.tags().isEmpty()) {
            throw new IOException("The project has no tags yet, so there is no codebook to write. Make a tag first.");
        }
        return selection.of(notes, query -> found(project, query));
    }

    /**
     * How much a selection lets through.
     *
     * @param outline what {@link Reports#outline} gives
     */
    public static NoteCount count(Project project, Notes outline, Selection selection) {
        return NoteCount.of(selection.of(outline, query -> found(project, query)));
    }

    private static Selection.Found found(Project project, String query) {
        Set<String> marks = new HashSet<>();
        Set<String> tags = new HashSet<>();
        Set<String> articles = new HashSet<>();
        Map<String, List<Span>> places = new HashMap<>();
        for (Passage passage : project.search().passages(query, MOST_FOUND)) {
            switch (passage.where()) {
                case TEXT ->
                    places.computeIfAbsent(passage.article(), a -> new ArrayList<>())
                            .add(passage.span());
                case HEADLINE -> articles.add(passage.article());
                case NOTE -> marks.add(passage.id());
                case TAG -> tags.add(passage.id());
                case MEMO -> {}
            }
        }
        return new Selection.Found(marks, tags, articles, places);
    }

    private @Nullable String earlier(Path target) throws IOException {
        return format == NoteFormat.MD && Files.isRegularFile(target)
                ? new String(Files.readAllBytes(target), StandardCharsets.UTF_8)
                : null;
    }

    private LossReport write(Notes notes, @Nullable String earlier, Progress progress, OutputStream out)
            throws IOException {
        Going going = (done, total) -> {
            progress.check();
            progress.step(done, total, "");
        };
        LocalDate today = LocalDate.now();
        LossReport losses = switch (format) {
            case DOCX -> {
                NotesDocx.write(notes, by, today, going, out);
                yield LossReport.NONE;
            }
            case XLSX -> NotesXlsx.write(notes, today, going, out);
            case PDF -> NotesPdf.write(notes, going, out);
            case QDPX -> RefiWriter.project(notes, profile, going, out);
            case QDC -> RefiWriter.codebook(notes, out);
            case HTML -> text(out, w -> NotesHtml.write(notes, going, w));
            case MD -> text(out, w -> NotesMarkdown.write(notes, earlier, going, w));
            case CSV -> text(out, w -> NotesCsv.write(notes, plain, going, w));
            case JSONLD -> text(out, w -> NotesJsonLd.write(notes, going, w));
        };
        progress.step(1, 1, "");
        return losses;
    }

    /** What is written, where it is text. */
    private interface Text {
        void writeTo(Writer out) throws IOException;
    }

    private static LossReport text(OutputStream out, Text text) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        text.writeTo(writer);
        writer.flush();
        return LossReport.NONE;
    }

    /** One large article is written in one go: it can be cancelled wherever something reaches the file. */
    private static final class Watched extends FilterOutputStream {

        private final Progress progress;

        Watched(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            progress.check();
            out.write(bytes, from, length);
        }

        /** Writers of zips and pages close what they are given; the file is its owner's to close. */
        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
