package parallax.intake.format.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parallax.export.CodebookCsv;
import parallax.export.refi.RefiProject;
import parallax.export.refi.RefiReader;
import parallax.export.refi.RefiRefusal;
import parallax.intake.Intake;
import parallax.intake.format.DocumentSamples;
import parallax.intake.format.FuzzSamples;
import parallax.intake.format.InventedDocument;
import parallax.intake.format.PdfMaker;
import parallax.intake.format.archive.ArchiveTest;
import parallax.intake.format.database.DatabaseSamples;
import parallax.project.Project;
import parallax.store.coding.NewTag;
import parallax.store.file.StoreException;

/** Every kind of file that the program reads, with good ones of it. */
public final class FuzzKinds {

    private FuzzKinds() {}

    /** All kinds, those of articles first. */
    public static List<FuzzKind> all() throws IOException {
        List<FuzzKind> all = new ArrayList<>(articles());
        all.add(new FuzzKind("qdpx", Map.of("a.qdpx", ExchangeSamples.project()), Words.EXCHANGE, FuzzKinds::exchange));
        all.add(new FuzzKind("qdc", Map.of("a.qdc", ExchangeSamples.codebook()), Words.EXCHANGE, FuzzKinds::exchange));
        all.add(new FuzzKind(
                "codebook-csv", Map.of("a.csv", ExchangeSamples.table()), Words.EXCHANGE, FuzzKinds::codebook));
        all.add(new FuzzKind("project", Map.of("a.parallax", ExchangeSamples.file()), Words.PLAIN, FuzzKinds::project));
        return all;
    }

    /** The kinds of files that articles come in. */
    public static List<FuzzKind> articles() throws IOException {
        Map<String, byte[]> some = new LinkedHashMap<>(FuzzSamples.all());
        some.putAll(DocumentSamples.all());
        byte[] page = some.get("page.html");
        InventedDocument invented = InventedDocument.of(2);
        InventedDocument brief =
                new InventedDocument(invented.head(), invented.blocks().subList(0, 4));
        // Small ones are read more often in the same time.
        some.put("brief.pdf", PdfMaker.make(brief, PdfMaker.Look.of(1, 1)));
        some.put("columns.pdf", PdfMaker.make(brief, PdfMaker.Look.of(2, 2)));
        some.put("shut.html", FuzzSamples.page());
        some.put("full.docx", OfficeSamples.docx());
        some.put("full.odt", OfficeSamples.odt());
        some.put("full.rtf", OfficeSamples.rtf());
        some.put("plain.warc", FuzzSamples.warc(page));
        some.put("many.eml", FuzzSamples.mail());
        some.put(
                "saved.zip",
                ArchiveTest.zip(
                        Map.of("Quay.html", page, "Quay_files/frame.html", page, "Quay_files/a.css", new byte[9])));
        some.put(
                "nested.zip",
                ArchiveTest.zip(Map.of("in.zip", some.get("press.zip"), "page.html.gz", some.get("page.html.gz"))));
        Subject intake = intake(new Intake());
        List<FuzzKind> all = new ArrayList<>();
        all.add(kind("html", some, "html", Words.PAGE, intake));
        all.add(new FuzzKind("page-folder", only(some, "saved.zip"), Words.PAGE, intake));
        all.add(kind("mhtml", some, "mhtml", Words.MAIL, intake));
        all.add(kind("webarchive", some, "webarchive", Words.PAGE, intake));
        all.add(new FuzzKind("txt", TextSamples.all(), Words.PLAIN, intake));
        all.add(kind("md", some, "md", Words.MARKDOWN, intake));
        all.add(kind("pdf", some, "pdf", Words.PDF, intake));
        all.add(kind("docx", some, "docx", Words.OFFICE, intake));
        all.add(kind("odt", some, "odt", Words.OFFICE, intake));
        all.add(kind("rtf", some, "rtf", Words.RICH, intake));
        all.add(kind("epub", some, "epub", Words.PAGE, intake));
        all.add(kind("eml", some, "eml", Words.MAIL, intake));
        all.add(kind("warc", some, "warc", Words.MAIL, intake));
        all.add(kind("warc-gz", some, "warc.gz", Words.MAIL, intake));
        all.add(new FuzzKind("feed", only(some, "feed.rss", "feed.atom"), Words.FEED, intake));
        all.add(kind("jsonl", some, "jsonl", Words.TABLE, intake));
        all.add(kind("csv", some, "csv", Words.TABLE, intake));
        all.add(new FuzzKind("zip", only(some, "press.zip", "nested.zip", "page.html.gz"), Words.PAGE, intake));
        all.add(new FuzzKind(
                "factiva-rtf",
                Map.of("coded.rtf", DatabaseSamples.factivaRtf(), "plain.rtf", DatabaseSamples.factivaPlainRtf()),
                Words.RICH,
                intake));
        all.add(new FuzzKind("factiva-html", Map.of("a.html", DatabaseSamples.factivaPage()), Words.PAGE, intake));
        all.add(new FuzzKind("nexis-docx", Map.of("a.docx", DatabaseSamples.nexisDocx()), Words.OFFICE, intake));
        all.add(new FuzzKind("nexis-rtf", Map.of("a.rtf", DatabaseSamples.nexisRtf()), Words.RICH, intake));
        all.add(new FuzzKind("nexis-txt", Map.of("a.txt", DatabaseSamples.nexisText()), Words.RICH, intake));
        return all;
    }

    private static FuzzKind kind(
            String name, Map<String, byte[]> some, String ending, List<String> words, Subject subject) {
        return new FuzzKind(
                name,
                some.entrySet().stream()
                        .filter(e -> e.getKey().endsWith("." + ending))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                words,
                subject);
    }

    private static Map<String, byte[]> only(Map<String, byte[]> some, String... names) {
        Map<String, byte[]> only = new LinkedHashMap<>();
        for (String name : names) {
            only.put(name, some.get(name));
        }
        return only;
    }

    private static Subject intake(Intake intake) {
        return (file, outcome) -> {
            intake.read(file, Intake.Given.NOTHING, outcome);
            if (outcome.articles() + outcome.refusals().size() == 0) {
                outcome.fault("neither an article nor a word about it");
            }
        };
    }

    private static void exchange(Path file, Outcome outcome) throws IOException {
        try {
            RefiProject project = RefiReader.read(file);
            outcome.found(
                    "q",
                    project.codes().size(),
                    project.memos().size(),
                    project.losses().losses().size());
            project.codes().forEach(code -> outcome.text("code", code.name() + code.description() + code.examples()));
            project.memos().forEach(memo -> outcome.text("memo", memo.text()));
            for (RefiProject.Source source : project.sources()) {
                outcome.found("s", source.text().length(), source.marks().size());
                outcome.text("source", source.text());
                outcome.text("source's name", source.name());
                source.marks().forEach(mark -> {
                    outcome.within(mark.span(), source.text());
                    outcome.text("note", mark.note());
                });
            }
        } catch (RefiRefusal e) {
            outcome.refused(String.valueOf(e.getMessage()));
        }
    }

    private static void codebook(Path file, Outcome outcome) {
        try {
            List<NewTag> tags = CodebookCsv.read(file);
            outcome.found("tags", tags.size());
            tags.forEach(tag -> outcome.text("tag", String.join("", tag.path()) + tag.definition()));
        } catch (IOException e) {
            outcome.refused(String.valueOf(e.getMessage()));
        }
    }

    private static void project(Path file, Outcome outcome) throws IOException {
        try (Project project = Project.open(file)) {
            outcome.found("p", project.check().size(), project.articles().list().size());
        } catch (StoreException e) {
            outcome.refused(String.valueOf(e.getMessage()));
        } finally {
            String name = file.getFileName().toString();
            try (var beside = Files.newDirectoryStream(file.getParent(), name + "?*")) {
                for (Path path : beside) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
