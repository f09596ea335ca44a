package parallax.intake.format.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The parts of a mail or of a page saved as one: what is in base64 or quoted-printable. */
final class PartLayer implements Layer {

    private static final Pattern HEAD = Pattern.compile(
            "(?i)Content-Transfer-Encoding: *(base64|quoted-printable)[^\\n]*+\\n(?:[^\\n]++\\n){0,20}?\\r?\\n");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Random random;

    PartLayer(Random random) {
        this.random = random;
    }

    @Override
    public byte[] damaged(byte[] file, Inner inner) {
        String mail = new String(file, StandardCharsets.ISO_8859_1);
        if (!mail.contains("Content-Transfer-Encoding") || mail.length() > LONGEST) {
            return null;
        }
        List<MatchResult> parts = HEAD.matcher(mail).results().limit(100).toList();
        if (parts.isEmpty()) {
            return null;
        }
        MatchResult head = parts.get(random.nextInt(parts.size()));
        int next = mail.indexOf("\n--", head.end());
        int end = next < 0 ? mail.length() : next + 1;
        String body = mail.substring(head.end(), Math.max(end, head.end()));
        String encoded = head.group(1).equalsIgnoreCase("base64") ? base64(body, inner) : quoted(body, inner);
        return (mail.substring(0, head.end()) + encoded + mail.substring(head.end() + body.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String base64(String body, Inner inner) {
        byte[] plain;
        try {
            plain = Base64.getMimeDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            plain = body.getBytes(StandardCharsets.ISO_8859_1);
        }
        return Base64.getMimeEncoder().encodeToString(inner.damaged(plain)) + "\r\n";
    }

    private static String quoted(String body, Inner inner) {
        String lines = body.replaceAll("=\\r?\\n", "");
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            boolean escape = c == '='
                    && i + 2 < lines.length()
                    && HexFormat.isHexDigit(lines.charAt(i + 1))
                    && HexFormat.isHexDigit(lines.charAt(i + 2));
            plain.write(escape ? HexFormat.fromHexDigits(lines, i + 1, i + 3) : c);
            i += escape ? 2 : 0;
        }
        StringBuilder out = new StringBuilder();
        for (byte b : inner.damaged(plain.toByteArray())) {
            boolean asIs = b >= 32 && b < 127 && b != '=' || b == '\n' || b == '\r';
            out.append(asIs ? String.valueOf((char) b) : "=" + HEX.toHexDigits(b));
        }
        return out.append("\r\n").toString();
    }
}
