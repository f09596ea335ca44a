package parallax.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import parallax.export.notes.Arrangement;
import parallax.export.notes.Notes;
import parallax.export.notes.NotesCsv;
import parallax.export.notes.NotesDocx;
import parallax.export.notes.NotesHtml;
import parallax.export.notes.NotesJsonLd;
import parallax.export.notes.NotesMarkdown;
import parallax.export.notes.NotesPdf;
import parallax.export.notes.NotesXlsx;
import parallax.export.refi.RefiProfile;
import parallax.export.refi.RefiProject;
import parallax.export.refi.RefiReader;
import parallax.export.refi.RefiWriter;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Tag;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;

/**
 * How long 10,000 annotations take in each format, in many articles and in one of 200,000 words; prints wall and processor
 * seconds, the best of three runs. Not a test: it has a main method and is run by hand, with the names of formats or for all.
 */
final class NotesBenchmark {

    private static final int MARKS = 10_000;
    private static final int RUNS = 3;

    private static final String WORDS =
            "the quay minister said that harbour tariffs will rise before winter and the 😀 ferry line closes \u2014 ";

    private NotesBenchmark() {}

    private interface Export {
        void to(Notes notes, Path file) throws IOException;
    }

    private interface Bytes {
        void to(Notes notes, OutputStream out) throws IOException;
    }

    private interface Text {
        void to(Notes notes, Writer out) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Map<String, Export> formats = new LinkedHashMap<>();
        LocalDate day = LocalDate.of(2026, 3, 5);
        formats.put("DOCX", bytes((n, out) -> NotesDocx.write(n, Arrangement.ARTICLE, day, Going.ON, out)));
        formats.put("DOCX by tag", bytes((n, out) -> NotesDocx.write(n, Arrangement.TAG, day, Going.ON, out)));
        formats.put("HTML", text((n, out) -> NotesHtml.write(n, Going.ON, out)));
        formats.put("PDF", bytes((n, out) -> NotesPdf.write(n, Going.ON, out)));
        formats.put("Markdown", text((n, out) -> NotesMarkdown.write(n, null, Going.ON, out)));
        formats.put("CSV", text((n, out) -> NotesCsv.write(n, false, Going.ON, out)));
        formats.put("XLSX", bytes((n, out) -> NotesXlsx.write(n, day, Going.ON, out)));
        formats.put("JSON-LD", text((n, out) -> NotesJsonLd.write(n, Going.ON, out)));
        formats.put("QDPX", bytes((n, out) -> RefiWriter.project(n, RefiProfile.STANDARD, Going.ON, out)));
        formats.put("QDC", bytes(RefiWriter::codebook));
        if (args.length > 0) {
            formats.keySet().retainAll(List.of(args));
        }
        for (int articles : new int[] {500, 1}) {
            Notes notes = notes(articles, 200_000);
            System.out.printf("%d annotations, 200000 words, articles: %d%n", notes.size(), articles);
            Path folder = Files.createTempDirectory("notes");
            for (Map.Entry<String, Export> format : formats.entrySet()) {
                Path file = folder.resolve("notes." + (format.getKey().equals("QDC") ? "qdc" : "qdpx"));
                measure(format.getKey(), () -> format.getValue().to(notes, file));
                System.out.printf("  %,d bytes%n", Files.size(file));
                if (format.getKey().equals("QDPX")) {
                    measure("QDPX read", () -> {
                        RefiProject read = RefiReader.read(file);
                        if (read.sources().stream()
                                        .mapToInt(s -> s.marks().size())
                                        .sum()
                                != notes.size()) {
                            throw new IllegalStateException("marks were lost");
                        }
                    });
                    System.out.println();
                }
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void measure(String what, Work work) throws IOException {
        double wall = Double.MAX_VALUE;
        double processor = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long began = System.nanoTime();
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            wall = Math.min(wall, (System.nanoTime() - began) / 1e9);
            processor =
                    Math.min(processor, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used) / 1e9);
        }
        System.out.printf("%-12s %6.2f s wall %6.2f s processor", what, wall, processor);
    }

    private static Export bytes(Bytes export) {
        return (notes, file) -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                export.to(notes, out);
            }
        };
    }

    private static Export text(Text export) {
        return bytes((notes, out) -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            export.to(notes, writer);
            writer.flush();
        });
    }

    private static Notes notes(int articles, int words) {
        Random random = new Random(5);
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            tags.add(new Tag("t" + i, i < 12 ? null : "t" + i % 12, "Tag " + i, "#1b9e77", "When it fits", i, 0));
        }
        List<Article> all = new ArrayList<>();
        Map<String, List<QuoteRow>> quotes = new LinkedHashMap<>();
        Map<String, List<Annotation>> annotations = new LinkedHashMap<>();
        for (int a = 0; a < articles; a++) {
            String text = "Article " + a + "\n" + text(words / articles);
            String id = "a" + a;
            all.add(Article.of(id, text));
            quotes.put(id, quotes(id, text));
            List<Annotation> marks = new ArrayList<>();
            for (int m = 0; m < MARKS / articles; m++) {
                int start = text.indexOf(' ', random.nextInt(text.length() - 400)) + 1;
                int end = text.indexOf(' ', start + 5 + random.nextInt(250));
                marks.add(new Annotation(
                        id + "m" + m,
                        id,
                        new Span(start, end),
                        List.of("t" + random.nextInt(60), "t" + random.nextInt(60)).stream()
                                .distinct()
                                .toList(),
                        m % 3 == 0 ? "Compare this with what the other paper says." : "",
                        m % 2 == 0 ? "Ada" : "Bo",
                        Instant.EPOCH,
                        Instant.EPOCH));
            }
            marks.sort(java.util.Comparator.comparing(Annotation::span));
            annotations.put(id, marks);
        }
        return new Notes("Benchmark", all, quotes, tags, annotations, List.of(), Map.of(), List.of(), Map.of());
    }

    private static String text(int words) {
        String[] lexicon = WORDS.split(" ");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(lexicon[i % lexicon.length]).append(i % 80 == 79 ? ".\n" : " ");
        }
        return text.append("the end of it all").toString();
    }

    private static List<QuoteRow> quotes(String article, String text) {
        List<QuoteRow> quotes = new ArrayList<>();
        for (int start = 0; start + 200 < text.length(); start += 2_000) {
            Span span = new Span(start, start + 120);
            quotes.add(new QuoteRow(
                    article + "q" + start,
                    article,
                    "The Quay",
                    List.of(span),
                    Kind.INDIRECT,
                    span.of(text),
                    "s" + start % 7,
                    "Speaker " + start % 7,
                    null,
                    null,
                    null,
                    "said",
                    0.9,
                    0.9,
                    QuoteRow.Status.SUGGESTED,
                    null));
        }
        return quotes;
    }
}
