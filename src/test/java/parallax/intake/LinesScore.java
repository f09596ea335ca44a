package parallax.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.CodePoints;
import parallax.text.Span;

/** Counts how the lines of plain texts are taken, against labels. Blank, mixed and bare-mark lines do not count. */
final class LinesScore {

    private int right;
    private int wrong;
    private int missed;
    private int askedRight;
    private int askedWrong;
    private int bodyWords;
    private int bodyFolded;

    private LinesScore() {}

    /** Prints the rows of the plain lines and of the labelled articles. */
    static void print(Path gold, Path seeds) throws IOException, InterruptedException {
        JsonMapper mapper = JsonMapper.builder().build();
        LinesScore score = new LinesScore();
        Intake intake = new Intake();
        String all = PagesBenchmark.Tool.run(
                List.of("xz", "-dc", gold.resolve("lines.jsonl.xz").toString()));
        for (String row : all.split("\n")) {
            score.count(mapper.readTree(row), intake);
        }
        score.print();
        int furniture = 0;
        int marked = 0;
        int lost = 0;
        for (JsonNode file : mapper.readTree(gold.resolve("seeds-lines.json").toFile())) {
            Article article = Read.of(seeds.resolve(file.path("file").asText())).only();
            CodePoints points = CodePoints.of(article.text());
            for (JsonNode line : file.path("lines")) {
                String label = line.path("label").asText();
                Role role = article.roleOf(points.toUtf16(
                        new Span(line.path("start").asInt(), line.path("end").asInt())));
                boolean folded = role != null && role.folded();
                furniture += label.equals("furniture") ? 1 : 0;
                marked += label.equals("furniture") && folded ? 1 : 0;
                boolean text = List.of("body", "subhead", "title", "standfirst").contains(label);
                lost += text && folded ? 1 : 0;
            }
        }
        System.out.printf("| five articles: furniture lines marked, of %d | 13 | | %d |%n", furniture, marked);
        System.out.printf("| five articles: article text wrongly marked | 0 | | %d |%n", lost);
    }

    private void count(JsonNode row, Intake intake) {
        List<String> texts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (JsonNode line : row.path("lines")) {
            texts.add(line.get(0).asText());
            labels.add(line.get(1).asText());
        }
        Article article = intake.pasted("\n" + String.join("\n", texts), Intake.Given.NOTHING);
        int at = 1;
        for (int i = 0; i < texts.size(); i++) {
            Span span = new Span(at, at + texts.get(i).length());
            at = span.end() + 1;
            if (!List.of("blank", "mixed", "punct").contains(labels.get(i))) {
                Role role = article.roleOf(span);
                boolean folded = role != null && role.folded();
                count(texts.get(i), labels.get(i), folded, folded || isAsked(article, span));
            }
        }
    }

    private static boolean isAsked(Article article, Span span) {
        for (Region region : article.origin().suggested()) {
            if (region.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    private void count(String text, String label, boolean folded, boolean asked) {
        boolean furniture = label.equals("furn");
        right += furniture && folded ? 1 : 0;
        wrong += !furniture && folded ? 1 : 0;
        missed += furniture && !folded ? 1 : 0;
        askedRight += furniture && asked ? 1 : 0;
        askedWrong += !furniture && asked ? 1 : 0;
        if (label.equals("body")) {
            int words = text.strip().split("\\s+").length;
            bodyWords += words;
            bodyFolded += folded ? words : 0;
        }
    }

    private void print() {
        double all = (double) right + missed;
        row("plain lines folded at once: precision", ".96", ".97", right / (double) (right + wrong));
        row("plain lines folded at once: recall", ".30", ".45", right / all);
        row("plain lines: body words folded, %", ".2", ".1", 100.0 * bodyFolded / bodyWords);
        row("plain lines folded or suggested: F1", ".80", ".85", 2 * askedRight / (askedRight + askedWrong + all));
    }

    private static void row(String measure, String must, String aim, double value) {
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %.4f |%n", measure, must, aim, value);
    }
}
