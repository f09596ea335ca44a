package parallax.export.notes;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import parallax.export.Going;
import parallax.export.LossReport;
import parallax.export.notes.PdfFlow.Run;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.coding.Memos.Memo;
import parallax.text.Paragraphs;
import parallax.text.Span;

/** The same as {@link NotesHtml} on pages: the codebook, each article with its marks in colour and numbered, the notes. */
public final class NotesPdf {

    private static final float TEXT = 10;
    private static final float SMALL = 8.5f;

    private final Notes notes;
    private final TagPaths paths;
    private final PdfFlow flow;

    private NotesPdf(Notes notes, PdfFlow flow) {
        this.notes = notes;
        this.paths = new TagPaths(notes.tags());
        this.flow = flow;
    }

    /** An annotation with its number in its article. */
    private record Numbered(int number, Annotation annotation) {}

    private static final long ID = 1;

    /**
     * Writes the whole file.
     *
     * @return what could not be drawn
     * @throws IOException if {@code out} does not take it
     */
    public static LossReport write(Notes notes, Going going, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            // What identifies the file would be made of the time: equal notes are to give an equal file.
            document.setDocumentId(ID);
            PdfFont font = new PdfFont(document);
            PdfFlow flow = new PdfFlow(document, font);
            document.getDocumentInformation().setTitle(notes.project());
            document.getDocumentInformation().setCreator("Parallax");
            new NotesPdf(notes, flow).write(going);
            flow.close();
            document.save(out);
            LossReport.Counter losses = new LossReport.Counter();
            losses.add(
                    "Kind of character",
                    font.missing(),
                    "The font of PDF files has no such letter; a box stands for it. HTML and DOCX have it.");
            losses.add(
                    "Arabic letter",
                    font.unjoined(),
                    "It is drawn in its single form, not joined to its neighbours. HTML and DOCX join them.");
            return losses.report();
        }
    }

    private void write(Going going) throws IOException {
        flow.paragraph(notes.project(), 20, 0, 0);
        if (!notes.tags().isEmpty()) {
            flow.paragraph("Codebook", 14, 0, 12);
        }
        for (Tag tag : notes.tags()) {
            String definition = tag.definition().isBlank() ? "" : ": " + oneLine(tag.definition());
            flow.paragraph(
                    List.of(
                            new Run(tag.name(), tint(TagPaths.colour(tag))),
                            new Run(" (" + tag.count() + ")" + definition, null)),
                    TEXT,
                    14f * paths.depth(tag),
                    2);
        }
        int done = 0;
        for (Article article : notes.articles()) {
            going.on(done++, notes.articles().size());
            article(article);
        }
        if (!notes.memos().isEmpty()) {
            flow.paragraph("Memos", 15, 0, 24);
        }
        for (Memo memo : notes.memos()) {
            flow.paragraph(oneLine(Notes.subject(memo)), 12, 0, 10);
            for (String line : memo.text().split("\\R")) {
                flow.paragraph(line, TEXT, 0, 2);
            }
            flow.paragraph(Notes.signature(memo), SMALL, 0, 1);
        }
    }

    private void article(Article article) throws IOException {
        flow.paragraph(oneLine(Notes.heading(article)), 15, 0, 24);
        List<String> facts = new ArrayList<>(List.of(article.source()));
        if (article.published() != null) {
            facts.add(article.published().toString());
        }
        if (article.url() != null) {
            facts.add(article.url());
        }
        flow.paragraph(oneLine(String.join(" · ", facts)), SMALL, 0, 2);
        List<Numbered> annotations = new ArrayList<>();
        for (Annotation annotation : notes.annotationsOf(article)) {
            annotations.add(new Numbered(annotations.size() + 1, annotation));
        }
        for (Span paragraph : Paragraphs.of(article.text())) {
            List<Numbered> here = annotations.stream()
                    .filter(n -> n.annotation().span().overlaps(paragraph))
                    .toList();
            boolean furniture = article.regions().stream()
                    .anyMatch(r -> r.role().folded() && r.span().contains(paragraph));
            if (!furniture || !here.isEmpty()) {
                flow.paragraph(runs(article.text(), paragraph, here), TEXT, 0, 6);
            }
        }
        for (Numbered numbered : annotations) {
            note(article, numbered);
        }
    }

    private List<Run> runs(String text, Span paragraph, List<Numbered> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Numbered mark : marks) {
            cuts.add(Math.max(mark.annotation().span().start(), paragraph.start()));
            cuts.add(Math.min(mark.annotation().span().end(), paragraph.end()));
        }
        List<Run> runs = new ArrayList<>();
        List<Integer> at = new ArrayList<>(cuts);
        for (int i = 0; i + 1 < at.size(); i++) {
            Span piece = new Span(at.get(i), at.get(i + 1));
            Color fill = null;
            StringBuilder numbers = new StringBuilder();
            for (Numbered mark : marks) {
                Span span = mark.annotation().span();
                if (span.contains(piece)) {
                    fill = tint(paths.colour(mark.annotation()));
                    numbers.append(span.end() == piece.end() ? "[" + mark.number() + "]" : "");
                }
            }
            runs.add(new Run(piece.of(text), fill));
            if (!numbers.isEmpty()) {
                runs.add(new Run(numbers.toString(), null));
            }
        }
        return runs;
    }

    private void note(Article article, Numbered numbered) throws IOException {
        Annotation annotation = numbered.annotation();
        flow.paragraph(
                "[" + numbered.number() + "] " + oneLine(annotation.span().of(article.text())), SMALL, 12, 6);
        List<Run> tags = new ArrayList<>();
        for (Tag tag : paths.tags(annotation)) {
            tags.add(new Run(" " + paths.path(tag) + " ", tint(TagPaths.colour(tag))));
            tags.add(new Run("  ", null));
        }
        if (!tags.isEmpty()) {
            flow.paragraph(tags, SMALL, 24, 1);
        }
        if (!annotation.note().isBlank()) {
            for (String line : annotation.note().strip().split("\\R")) {
                flow.paragraph(line, TEXT, 24, 1);
            }
        }
        flow.paragraph(Notes.signature(annotation.author(), annotation.created()), 7.5f, 24, 1);
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** A third of the colour on white: text on it stays readable. */
    private static Color tint(String colour) {
        Color full = Color.decode(colour);
        return new Color(lighter(full.getRed()), lighter(full.getGreen()), lighter(full.getBlue()));
    }

    private static int lighter(int part) {
        return 255 - (255 - part) / 3;
    }
}
