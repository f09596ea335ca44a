package parallax.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import parallax.intake.format.archive.ArchiveTest;
import parallax.intake.format.archive.WebArchiveTest;

/** One good file of each kind, small, to be damaged. */
public final class FuzzSamples {

    private static final String PARAGRAPH =
            "<p>The harbour master said on Monday, \u201CThe quay is open to all,\u201D and "
                    + "f\u00FCr gr\u00F6\u00DFere boats as well.</p>\n";

    private FuzzSamples() {}

    /** By name, with the ending by which the kind is known. */
    public static Map<String, byte[]> all() throws IOException {
        byte[] page = ("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Quay opens to all</title>"
                        + "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"Quay\", "
                        + "\"author\": [{\"name\": \"Anna Kern\"}], \"datePublished\": \"2025-03-12\"}"
                        + "</script></head><body>"
                        + "<nav><ul><li><a href=/>Start</a></ul></nav><article><h1>Quay opens to all</h1>"
                        + PARAGRAPH.repeat(4) + "<table><tr><td>1</table></article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("page.html", page);
        all.put("page.mhtml", Wrap.mhtml(page));
        all.put("mail.eml", Wrap.eml(page));
        all.put("crawl.warc", Wrap.warc(page, false));
        all.put("crawl.warc.gz", Wrap.warc(page, true));
        all.put("page.webarchive", WebArchiveTest.ARCHIVE);
        all.put(
                "feed.rss",
                ("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Lantern</title><item>"
                                + "<title>Quay</title><link>https://lantern.example/1</link>"
                                + "<pubDate>Wed, 12 Mar 2025 06:40:00 +0100"
                                + "</pubDate><content:encoded><![CDATA[" + PARAGRAPH
                                + "]]></content:encoded></item></channel></rss>")
                        .getBytes(StandardCharsets.UTF_8));
        all.put(
                "feed.atom",
                ("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Gazette</title><entry><title>Quay</title>"
                                + "<updated>2025-03-12T06:40:00Z</updated><author><name>Jo Wick</name></author>"
                                + "<content type=\"xhtml\"><div>" + PARAGRAPH + "</div></content></entry></feed>")
                        .getBytes(StandardCharsets.UTF_8));
        all.put(
                "table.csv",
                "id;Titel;Datum;Volltext\n1;\"Kai; offen\";12.03.2025;\"Der \"\"Kai\"\" ist offen.\nJa.\"\n2;b;c;d\n"
                        .getBytes(StandardCharsets.UTF_8));
        all.put(
                "rows.jsonl",
                ("{\"id\": \"a\", \"text\": \"The quay is open.\", \"byline\": [\"Anna Kern\"]}\n"
                                + "{\"id\": \"b\", \"text\": \"Two.\"}\n")
                        .getBytes(StandardCharsets.UTF_8));
        all.put("press.zip", ArchiveTest.zip(Map.of("a/page.html", page, "b/mail.eml", Wrap.eml(page))));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        }
        all.put("page.html.gz", packed.toByteArray());
        all.put("text.txt", "Quay opens to all\n\nThe harbour master said so.\n".getBytes(StandardCharsets.UTF_8));
        return all;
    }
}
