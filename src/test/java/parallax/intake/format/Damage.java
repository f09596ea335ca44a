package parallax.intake.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages files as chance and malice do: always the same for the same seed. */
public final class Damage {

    private static final String[] TOKENS = {
        "<",
        ">",
        "&",
        "\"",
        "\r\n\r\n",
        "\n",
        "\0",
        "=",
        "=\n",
        "--",
        ":",
        ";",
        "{",
        "}",
        "[",
        "]",
        ",",
        "%",
        "\uFEFF",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hosts\">]>",
        "&a;",
        "<![CDATA[",
        "]]>",
        "-1",
        "99999999999999999999",
        "Content-Length: 9223372036854775807\r\n",
        "boundary=",
        "charset=x-nothing",
        "Transfer-Encoding: chunked\r\n",
        "WARC/1.0\r\n",
        "\\u0000",
        "\\bin99999999 ",
        "{\\",
        "PK\3\4",
        "\u001F\u008B",
        "endobj",
        "<<",
        "stream",
        "endstream",
        " 0 R",
        "/Kids",
        "/Filter",
        "/FlateDecode",
        "BT",
        "Do",
        "*",
        "_",
        "`",
        "#",
        "|",
        "!["
    };

    private final Random random;

    public Damage(long seed) {
        this.random = new Random(seed);
    }

    /** A copy with one to six damages. */
    public byte[] of(byte[] file) {
        byte[] out = file;
        for (int i = 1 + random.nextInt(6); i > 0 && out.length > 0; i--) {
            out = one(out);
        }
        return out;
    }

    private byte[] one(byte[] b) {
        int at = random.nextInt(b.length);
        int length = Math.min(b.length - at, 1 + random.nextInt(random.nextInt(4) == 0 ? 2000 : 16));
        return switch (random.nextInt(8)) {
            case 0, 1 -> changed(b, at, (byte) (b[at] ^ 1 << random.nextInt(8)));
            case 2 -> changed(b, at, (byte) random.nextInt(256));
            case 3 -> spliced(b, at, length, new byte[0]);
            case 4 -> spliced(b, at, 0, Arrays.copyOfRange(b, at, at + length));
            case 5 -> spliced(b, at, random.nextInt(2) * length, token());
            case 6 -> spliced(b, at, 0, repeated(token()));
            default -> random.nextInt(3) == 0 ? Arrays.copyOf(b, at) : changed(b, at, (byte) 0);
        };
    }

    private byte[] token() {
        return TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private byte[] repeated(byte[] token) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = random.nextInt(500); i >= 0; i--) {
            out.writeBytes(token);
        }
        return out.toByteArray();
    }

    private static byte[] changed(byte[] b, int at, byte value) {
        byte[] out = b.clone();
        out[at] = value;
        return out;
    }

    private static byte[] spliced(byte[] b, int at, int cut, byte[] in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(b.length + in.length);
        out.write(b, 0, at);
        out.writeBytes(in);
        out.write(b, at + cut, b.length - at - cut);
        return out.toByteArray();
    }
}
