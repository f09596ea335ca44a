package parallax.project.drop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import parallax.intake.format.DocxMaker;
import parallax.intake.format.PdfMaker;
import parallax.intake.format.RtfMaker;
import parallax.intake.format.Wrap;
import parallax.intake.format.ZipMaker;
import parallax.intake.format.archive.ArchiveTest;

/** What an analyst drops in one go: a file of every kind that can be imported, and some that cannot. */
final class DropFolder {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    /**
     * What is to come of an article.
     *
     * @param file its file, with the article's place inside it
     * @param zoned the moment with its zone as the file gives it, empty where it gives a day only
     */
    record Expected(String file, Story story, String zoned) {}

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Expected> expected = new java.util.ArrayList<>();
    private int next;

    private DropFolder() {}

    static DropFolder make() throws IOException {
        DropFolder folder = new DropFolder();
        folder.pages();
        folder.documents();
        folder.mailsAndFeeds();
        folder.tables();
        folder.databases();
        folder.same();
        folder.bad();
        return folder;
    }

    /** What is to come of each, in no order. */
    List<Expected> expected() {
        return List.copyOf(expected);
    }

    /** How many files there are, those that belong to a saved page left out. */
    int files() {
        return (int) files.keySet().stream().filter(f -> !f.contains("_files/")).count();
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private Story story(String outlet) {
        int number = next++;
        return Story.of(number, outlet, DAY.plusDays(number));
    }

    private void add(String file, byte[] bytes, Expected... articles) {
        files.put(file, bytes);
        expected.addAll(Arrays.asList(articles));
    }

    private void one(String file, Story story, byte[] bytes) {
        add(file, bytes, new Expected(file.substring(file.indexOf('/') + 1), story, ""));
    }

    private void pages() throws IOException {
        Story page = story("The Lisse Lantern");
        add(
                "pages/lantern.html",
                page(page, "https://lantern.example/ferry", 1),
                new Expected("lantern, evening.html", evening(page), page.day() + "T08:30+01:00"));
        Story saved = story("Basin Monitor");
        add(
                "pages/Reservoir - Basin Monitor.html",
                page(saved, "https://basin-monitor.example/reservoir", 2),
                new Expected("Reservoir - Basin Monitor.html", saved, saved.day() + "T08:30+01:00"));
        files.put("pages/Reservoir - Basin Monitor_files/frame.html", bytes("<p>Buy a boat today, buy two.</p>"));
        files.put("pages/Reservoir - Basin Monitor_files/style.css", bytes("p { color: black }"));
        Story mhtml = story("Ostermoor Post");
        one("pages/tram.mhtml", mhtml, Wrap.mhtml(page(mhtml, Wrap.ADDRESS, 0)));
        Story archive = story("Karsund Courier");
        one(
                "pages/market.webarchive",
                archive,
                PropertyList.webArchive(
                        page(archive, "https://courier.example/market", 0), "https://courier.example/market"));
        Story warc = story("The Greyness Echo");
        expected.add(new Expected("quay.html", warc, ""));
        files.put("pages/crawl.warc", Wrap.warc(page(warc, Wrap.ADDRESS + "?1", 0), false));
        Story packed = story("Tallow Bay Times");
        expected.add(new Expected("quay.html", packed, ""));
        files.put("pages/crawl.warc.gz", Wrap.warc(page(packed, Wrap.ADDRESS + "?2", 0), true));
    }

    private void documents() {
        Story text = story("Quay News Agency");
        List<String> dated = new java.util.ArrayList<>(text.paragraphs());
        dated.set(0, "PORT LISSE, " + AMERICAN.format(text.day()) + " (Quay News Agency) \u2014 " + dated.getFirst());
        one("documents/lighthouse.txt", text, bytes(text.title() + "\n\n" + String.join("\n\n", dated) + "\n"));
        Story markdown = story("The Lisse Lantern");
        one(
                "documents/bridge.md",
                markdown,
                bytes("---\ntitle: %s\nsource: %s\nauthor: %s\ndate: %s\n---\n\n# %s\n\n%s\n"
                        .formatted(
                                markdown.title(),
                                markdown.outlet(),
                                markdown.author(),
                                markdown.day(),
                                markdown.title(),
                                markdown.text().replace("reporters", "*reporters*"))));
        Function<Story, String> line = s -> s.outlet() + ", " + LONG.format(s.day());
        Story pdf = story("Basin Monitor");
        one(
                "documents/archive.pdf",
                pdf,
                PdfMaker.make(
                        pdf.document(line.apply(pdf), "By " + pdf.author()),
                        new PdfMaker.Look(2, true, true, true, false, 10)));
        Story docx = story("Ostermoor Post");
        one(
                "documents/cable car.docx",
                docx,
                DocxMaker.make(docx.document(
                        "Source: " + docx.outlet(), "Date: " + LONG.format(docx.day()), "By " + docx.author())));
        Story odt = story("Karsund Courier");
        one("documents/dock.odt", odt, ZipMaker.odt(odt.document(line.apply(odt), "By " + odt.author())));
        Story rtf = story("The Greyness Echo");
        one("documents/train.rtf", rtf, RtfMaker.make(rtf.document(line.apply(rtf), "By " + rtf.author())));
        Story epub = story("Tallow Bay Times");
        one("documents/weekly.epub", epub, epub(epub));
    }

    /** A weekly as a book of one chapter. */
    private static byte[] epub(Story story) {
        return ZipMaker.zip(ZipMaker.ordered(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                        + "<rootfile full-path=\"book.opf\"/></rootfiles></container>",
                "book.opf",
                ("<package xmlns=\"http://www.idpf.org/2007/opf\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata>"
                                + "<dc:title>The week</dc:title><dc:publisher>%s</dc:publisher><dc:date>%s</dc:date>"
                                + "</metadata><manifest><item id=\"c\" href=\"c.xhtml\" "
                                + "media-type=\"application/xhtml+xml\"/></manifest>"
                                + "<spine><itemref idref=\"c\"/></spine></package>")
                        .formatted(story.outlet(), story.day()),
                "c.xhtml",
                ZipMaker.page(story.document("By " + story.author()))));
    }

    private void mailsAndFeeds() throws IOException {
        Story mail = story("The Lisse Lantern");
        add(
                "mail and feeds/press.eml",
                bytes(("From: \"%s\" <desk@lantern.example>\nTo: <reader@desk.example>\nSubject: %s\n"
                                + "Date: %s 06:40:00 +0100\nMIME-Version: 1.0\n"
                                + "Content-Type: text/plain; charset=utf-8\n\n%s\n")
                        .formatted(
                                mail.outlet(),
                                mail.title(),
                                DateTimeFormatter.ofPattern("EEE, d MMM uuuu", Locale.ENGLISH)
                                        .format(mail.day()),
                                mail.text())
                        .replace("\n", "\r\n")),
                new Expected("press.eml", mail, mail.day() + "T06:40+01:00"));
        Story rss = story("Basin Monitor");
        add(
                "mail and feeds/monitor.rss",
                bytes(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" "
                                + "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
                                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>%s - RSS Feed</title>"
                                + "<link>https://basin-monitor.example/</link><item><title>%s</title>"
                                + "<link>https://basin-monitor.example/feed/1</link><dc:creator>%s</dc:creator>"
                                + "<pubDate>%s 06:40:00 +0100</pubDate><content:encoded><![CDATA[%s]]></content:encoded>"
                                + "</item></channel></rss>")
                        .formatted(
                                rss.outlet(),
                                rss.title(),
                                rss.author(),
                                DateTimeFormatter.ofPattern("EEE, dd MMM uuuu", Locale.ENGLISH)
                                        .format(rss.day()),
                                html(rss))),
                new Expected("monitor.rss", rss, rss.day() + "T06:40+01:00"));
        Story atom = story("Ostermoor Post");
        add(
                "mail and feeds/post.atom",
                bytes(("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>%s</title><entry><title>%s</title>"
                                + "<link rel=\"alternate\" href=\"https://post.example/atom/1\"/>"
                                + "<published>%sT06:40:00Z</published><author><name>%s</name></author>"
                                + "<content type=\"html\">%s</content></entry></feed>")
                        .formatted(atom.outlet(), atom.title(), atom.day(), atom.author(), ZipMaker.xml(html(atom)))),
                new Expected("post.atom", atom, atom.day() + "T06:40Z"));
    }

    private void tables() throws IOException {
        Story line = story("Karsund Courier");
        one(
                "tables/corpus.jsonl",
                line,
                bytes("{\"id\": \"c-1\", \"title\": %s, \"outlet\": %s, \"published\": \"%s\", \"text\": %s}\n"
                        .formatted(json(line.title()), json(line.outlet()), line.day(), json(line.text()))));
        Story row = story("The Greyness Echo");
        one(
                "tables/clips.csv",
                row,
                bytes("\u00DCberschrift;Quelle;Erscheinungsdatum;Verfasser;Volltext\n%s;%s;%s;%s;\"%s\"\n"
                        .formatted(
                                row.title(),
                                row.outlet(),
                                DateTimeFormatter.ofPattern("dd.MM.uuuu").format(row.day()),
                                row.author(),
                                row.text())));
        Story inside = story("Tallow Bay Times");
        Story beside = story("Quay News Agency");
        Map<String, byte[]> zip = new LinkedHashMap<>();
        zip.put("monday/road.html", page(inside, "https://tallow.example/road", 1));
        zip.put(
                "monday/mast.txt",
                bytes(beside.title() + "\n\nSANDAKH, " + AMERICAN.format(beside.day()) + " (Quay News Agency) \u2014 "
                        + beside.text()));
        add(
                "tables/monday.zip",
                ArchiveTest.zip(zip),
                new Expected("monday.zip/monday/road.html", inside, inside.day() + "T08:30+01:00"),
                new Expected("monday.zip/monday/mast.txt", beside, ""));
    }

    private void databases() {
        Story coded = story("The Lisse Lantern");
        one("databases/factiva.rtf", coded, Databases.factivaRtf(coded));
        Story page = story("Basin Monitor");
        one("databases/factiva.html", page, Databases.factivaPage(page));
        Story[] nexis = {story("Ostermoor Post"), story("Karsund Courier")};
        add(
                "databases/nexis.docx",
                Databases.nexisDocx(nexis),
                new Expected("nexis.docx", nexis[0], ""),
                new Expected("nexis.docx", nexis[1], ""));
        Story rich = story("The Greyness Echo");
        one("databases/nexis.rtf", rich, Databases.nexisRtf(rich));
        Story[] old = {story("Tallow Bay Times"), story("The Lisse Lantern")};
        add(
                "databases/nexis.txt",
                Databases.nexisText(old),
                new Expected("nexis.txt", old[0], ""),
                new Expected("nexis.txt", old[1], ""));
    }

    /** A file that is there twice, a page that came again changed, and one that another outlet took over. */
    private void same() {
        Story first = Story.of(0, "The Lisse Lantern", DAY);
        files.put("same/lantern again.html", page(first, "https://lantern.example/ferry", 1));
        files.put("same/lantern, evening.html", page(evening(first), "https://lantern.example/ferry", 3));
        Story taken = Story.of(1, "Basin Monitor", DAY.plusDays(1)).at("Velden Daily");
        one("same/velden.html", taken, page(taken, "https://velden.example/reservoir", 0));
    }

    private static Story evening(Story morning) {
        return morning.ending("In the evening the builders took their offer back and said no word about it.");
    }

    private void bad() throws IOException {
        files.put("bad/empty.txt", new byte[0]);
        files.put(
                "bad/broken.docx",
                Arrays.copyOf(DocxMaker.make(Story.of(2, "x", DAY).document()), 700));
        files.put("bad/tune.xyz", new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
        try (PDDocument scan = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            scan.addPage(new PDPage());
            scan.save(out);
            files.put("bad/scan.pdf", out.toByteArray());
        }
    }

    /** @param variant which of the ways in which pages say what they are; 3 is 1 some hours later */
    private static byte[] page(Story story, String address, int variant) {
        String time = story.day() + "T08:30:00+01:00";
        String later = variant == 3 ? story.day() + "T19:45:00+01:00" : time;
        String head = switch (variant) {
            case 0 -> """
                    <meta property="og:site_name" content="%s"><meta property="article:published_time" content="%s">
                    <meta name="author" content="%s"><meta property="og:title" content="%s">""".formatted(story.outlet(), story.day(), story.author(), story.title());
            case 2 -> """
                    <meta property="og:site_name" content="%s"><meta property="article:published_time" content="%s">
                    <meta property="og:title" content="%s">""".formatted(story.outlet(), time, story.title());
            default -> """
                    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
                    "headline": "%s", "datePublished": "%s", "dateModified": "%s", "author": [{"@type": "Person",
                    "name": "%s"}], "publisher": {"@type": "Organization", "name": "%s"}}</script>""".formatted(story.title(), time, later, story.author(), story.outlet());
        };
        return bytes("""
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%1$s | %2$s</title>
                <link rel="canonical" href="%3$s">%4$s</head><body>
                <header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
                <div class="cookie-banner">We use cookies to improve your visit. <button>Accept all</button></div>
                <main><article><h1>%1$s</h1><p class="byline">By %5$s</p>
                <figure><img src="a.jpg"><figcaption>A view of the town in March. Photo: E. Rask</figcaption></figure>
                %6$s</article>
                <aside class="related"><h2>Related articles</h2><ul><li><a href="/1">Gulls return to the roof of the mill</a></li>
                <li><a href="/2">Why the night boats are late again</a></li></ul></aside></main>
                <footer><p>\u00A9 2031 %2$s. All rights reserved.</p></footer></body></html>
                """.formatted(story.title(), story.outlet(), address, head, story.author(), html(story)));
    }

    private static String html(Story story) {
        return "<p>" + String.join("</p>\n<p>", story.paragraphs()) + "</p>";
    }

    private static String json(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
