package parallax.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Puts a page into what browsers, mail programs and crawlers keep pages in. */
public final class Wrap {

    public static final String ADDRESS = "https://lantern.example/2025/03/quay.html";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Wrap() {}

    /** As a browser saves a page: quoted-printable, with a picture and a frame after it. */
    public static byte[] mhtml(byte[] page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ascii(out, """
                From: <Saved by a browser>
                Snapshot-Content-Location: %1$s
                Subject: =?utf-8?Q?Quay=20opens?=
                Date: Wed, 19 Nov 2025 10:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related;
                	type="text/html";
                	boundary="----edge--"


                ------edge--
                Content-Type: text/html
                Content-ID: <frame-1@mhtml>
                Content-Transfer-Encoding: quoted-printable
                Content-Location: %1$s

                """.formatted(ADDRESS));
        quoted(out, page);
        ascii(out, """

                ------edge--
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://ads.example/frame

                <html><body><p>Buy a boat today, buy two boats tomorrow.</p></body></html>
                ------edge--
                Content-Type: image/gif
                Content-Transfer-Encoding: base64
                Content-Location: https://lantern.example/dot.gif

                R0lGODlhAQABAAAAACw=
                ------edge------
                """);
        return out.toByteArray();
    }

    /** As a mail with both kinds of text. */
    public static byte[] eml(byte[] page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ascii(out, """
                Return-Path: <press@desk.example>
                From: "Anna Kern" <press@desk.example>
                To: <reader@desk.example>
                Subject: =?UTF-8?B?%s?=
                Date: Wed, 12 Mar 2025 06:40:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain; charset=utf-8

                Only a pointer to the page.
                --inner
                Content-Type: text/html
                Content-Transfer-Encoding: base64

                """.formatted(
                        Base64.getEncoder().encodeToString("Kai ge\u00F6ffnet".getBytes(StandardCharsets.UTF_8))));
        ascii(out, Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(page));
        ascii(out, "\n--inner--\n");
        return out.toByteArray();
    }

    /** As a crawler keeps it: a record of the crawl, the request, the answer in chunks and packed, and a miss. */
    public static byte[] warc(byte[] page, boolean gzip) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(body)) {
            packed.write(page);
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ascii(
                answer,
                "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\n" + "Transfer-Encoding: chunked\n\n"
                        + Integer.toHexString(body.size()) + "\n");
        body.writeTo(answer);
        ascii(answer, "\n0\n\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        record(out, gzip, "warcinfo", null, "application/warc-fields", bytes("software: a test\n"));
        record(out, gzip, "request", ADDRESS, "application/http; msgtype=request", bytes("GET / HTTP/1.1\n\n"));
        record(out, gzip, "response", ADDRESS, "application/http; msgtype=response", answer.toByteArray());
        record(
                out,
                gzip,
                "response",
                "https://lantern.example/gone",
                "application/http; msgtype=response",
                bytes("HTTP/1.1 404 Not Found\nContent-Type: text/html\nContent-Length: 25\n\n"
                        + "<p>This is not here.</p>\n"));
        record(
                out,
                gzip,
                "response",
                "https://lantern.example/style.css",
                "application/http; msgtype=response",
                bytes("HTTP/1.1 200 OK\nContent-Type: text/css\nContent-Length: 3\n\na{}"));
        return out.toByteArray();
    }

    /** One record, in a gzip member of its own if asked for. */
    public static void record(OutputStream to, boolean gzip, String kind, String address, String type, byte[] block)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ascii(
                out,
                "WARC/1.1\nWARC-Type: " + kind + "\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\n"
                        + "WARC-Date: 2025-11-19T10:00:00Z\n"
                        + (address == null ? "" : "WARC-Target-URI: " + address + "\n")
                        + "Content-Type: " + type + "\nContent-Length: " + block.length + "\n\n");
        out.write(block);
        ascii(out, "\n\n");
        if (gzip) {
            GZIPOutputStream packed = new GZIPOutputStream(to);
            packed.write(out.toByteArray());
            packed.finish();
        } else {
            out.writeTo(to);
        }
    }

    public static byte[] bytes(String lines) {
        return lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void ascii(OutputStream out, String lines) throws IOException {
        out.write(bytes(lines));
    }

    /** Quoted-printable (RFC 2045, section 6.7) with line ends kept. */
    private static void quoted(OutputStream out, byte[] page) throws IOException {
        StringBuilder line = new StringBuilder();
        for (byte value : page) {
            int b = value & 0xFF;
            String next = b >= 33 && b <= 126 && b != '=' || b == ' '
                    ? String.valueOf((char) b)
                    : "=" + HEX.toHexDigits(value);
            if (line.length() + next.length() > 75) {
                ascii(out, line + "=\n");
                line.setLength(0);
            }
            line.append(next);
        }
        ascii(out, line + "\n");
    }
}
