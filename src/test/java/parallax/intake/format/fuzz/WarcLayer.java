package parallax.intake.format.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a record of a web archive holds, with the length in its head made right again. */
final class WarcLayer implements Layer {

    private static final Pattern HEAD =
            Pattern.compile("WARC/1\\.\\d\\r\\n(?:[^\\r\\n]+\\r\\n){0,20}?Content-Length: (\\d{1,6})\\r\\n\\r\\n");

    private final Random random;

    WarcLayer(Random random) {
        this.random = random;
    }

    @Override
    public byte[] damaged(byte[] file, Inner inner) {
        String warc = new String(file, StandardCharsets.ISO_8859_1);
        if (!warc.startsWith("WARC/") || warc.length() > LONGEST) {
            return null;
        }
        List<MatchResult> heads = HEAD.matcher(warc).results().limit(100).toList();
        if (heads.isEmpty()) {
            return null;
        }
        MatchResult head = heads.get(random.nextInt(heads.size()));
        int end = Math.min(warc.length(), head.end() + Integer.parseInt(head.group(1)));
        String block = new String(
                inner.damaged(warc.substring(head.end(), end).getBytes(StandardCharsets.ISO_8859_1)),
                StandardCharsets.ISO_8859_1);
        return (warc.substring(0, head.start(1)) + block.length() + "\r\n\r\n" + block + warc.substring(end))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
