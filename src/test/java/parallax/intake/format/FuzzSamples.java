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

    /** A page with what pages can have: a list, a quotation, a picture, comments, microdata, tags left open. */
    public static byte[] page() {
        return ("<html lang=de itemscope itemtype=\"https://schema.org/NewsArticle\"><head><title>Kai offen | Die Lampe</title>"
                        + "<meta property=\"og:title\" content=\"Kai offen\"><meta property=\"article:published_time\" "
                        + "content=\"2025-03-12T06:40:00+01:00\"><link rel=canonical href=\"https://lampe.example/kai\"></head><body>"
                        + "<header><a href=/>Die Lampe</a></header><main><h1 itemprop=headline>Kai offen</h1><p class=byline>Von "
                        + "<span itemprop=author>Anna Kern</span> <time datetime=\"2025-03-12T06:40\">12. M\u00E4rz 2025</time>"
                        + PARAGRAPH.repeat(3)
                        + "<ul><li>Eins<li>Zwei</ul><blockquote><p>Ein Zitat.</blockquote><figure><img "
                        + "src=a.jpg alt=x><figcaption>Der Kai. Foto: Kern</figcaption></figure><h2>Zweitens</h2><pre>a\n b</pre>"
                        + PARAGRAPH
                        + "<aside class=related><h3>Mehr zum Thema</h3><a href=/1>Boote</a></aside></main><section "
                        + "id=comments><p>Ein Kommentar.</p></section><footer>Impressum</footer></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A crawl whose answer is neither packed nor in chunks. */
    public static byte[] warc(byte[] page) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(Wrap.bytes("HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n\n"));
        answer.writeBytes(page);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wrap.record(out, false, "response", Wrap.ADDRESS, "application/http; msgtype=response", answer.toByteArray());
        Wrap.record(out, false, "resource", Wrap.ADDRESS, "text/html", page);
        return out.toByteArray();
    }

    /** A mail that was passed on, with a text in lines that flow and one more in another encoding. */
    public static byte[] mail() {
        return Wrap.bytes("""
                From: =?iso-8859-1?Q?J=FCrgen?= <j@desk.example>
                Subject: =?utf-8?Q?Kai_ge=C3=B6ffnet?=
                Date: Wed, 12 Mar 2025 06:40:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="a"

                --a
                Content-Type: text/plain; charset=iso-8859-1; format=flowed
                Content-Transfer-Encoding: quoted-printable

                Der Kai ist f=FCr alle=20
                offen, sagte sie.

                > Wirklich?
                --a
                Content-Type: message/rfc822

                From: b@desk.example
                Subject: Boats
                Content-Type: multipart/related; boundary=b

                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: base64

                PHA+Qm9hdHMgY2FtZSB0byB0aGUgcXVheSBvbiBNb25kYXksIHRoZSBtYXlvciBzYWlkLjwvcD4=
                --b--
                --a
                Content-Type: application/octet-stream; name=x.bin
                Content-Disposition: attachment; filename*=utf-8''%C3%A4.bin
                Content-Transfer-Encoding: base64

                AAECAw==
                --a--
                """);
    }

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
                "id;Titel;Datum;Volltext\n1;\"Kai; offen\";12.03.2025;\"Der \"\"Kai\"\" ist offen.\nJa.\nNein.\nDoch.\"\n2;b;c;d\n3;e;;f\n4;g;;h\n"
                        .getBytes(StandardCharsets.UTF_8));
        all.put(
                "rows.jsonl",
                ("{\"id\": \"a\", \"text\": \"The quay is open.\\n\\nTo all.\\nAt noon.\\nOn Monday.\", \"byline\": [\"Anna Kern\"]}\n"
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
