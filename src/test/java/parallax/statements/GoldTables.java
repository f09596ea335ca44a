package parallax.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Rendering;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Collation.Piece;
import parallax.statements.collation.Collation.Relation;
import parallax.statements.collation.Collator;
import parallax.text.Folding;
import parallax.text.Span;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * Measures the collation against tables aligned by hand.
 *
 * <p>For every two renderings of a table: a <em>link</em> is two words in one column, or a moved word and its twin in
 * the
 * base; it is right if both stand in one row, or in rows that the table marks as transpositions of each other.
 * <em>Equal
 * words</em> are those that stand in both cells of one row (or transposition) alike but for case; each ought to be
 * linked
 * to such a twin. A <em>row</em> with words on both sides is kept if some link lies within it.
 */
public final class GoldTables {

    private int links;
    private int right;
    private int equal;
    private int equalLinked;
    private int rows;
    private int rowsKept;

    /** A word of a rendering. */
    private record At(int start, String form, String group) {}

    /** Aligns the renderings of each table and counts. */
    public void measure(JsonNode gold, Map<String, Article> articles) {
        Map<String, JsonNode> renderings = new HashMap<>();
        gold.get("renderings").forEach(r -> renderings.put(r.get("id").asText(), r));
        for (JsonNode table : gold.get("alignments")) {
            List<Rendering> of = new ArrayList<>();
            for (JsonNode id : table.get("columns")) {
                JsonNode r = renderings.get(id.asText());
                of.add(new Rendering(
                        id.asText(),
                        r.get("article").asText(),
                        "q",
                        new Span(r.get("start").asInt(), r.get("end").asInt()),
                        Kind.valueOf(r.get("kind").asText().toUpperCase(Locale.ROOT)),
                        null,
                        null,
                        Rendering.State.SAME,
                        1,
                        0));
            }
            List<List<At>> words = new ArrayList<>();
            for (int i = 0; i < of.size(); i++) {
                words.add(words(
                        articles.get(of.get(i).article()).text(), of.get(i).span(), table.get("rows"), i));
            }
            count(words, Collator.collate(of, articles, Collator.base(of)));
        }
    }

    private static List<At> words(String text, Span span, JsonNode rows, int column) {
        List<At> words = new ArrayList<>();
        int from = span.start();
        for (int row = 0; row < rows.size(); row++) {
            String cell = rows.get(row).get("cells").get(column).asText();
            int start = cell.isEmpty() ? -1 : text.indexOf(cell, from);
            if (start < 0) {
                if (!cell.isEmpty()) {
                    throw new IllegalStateException("“" + cell + "” is not in its rendering");
                }
                continue;
            }
            from = start + cell.length();
            String relation = rows.get(row).get("relation").asText();
            String group = relation.startsWith("transposed:") ? relation : "row " + row;
            for (Token token : Tokens.of(text, new Span(start, from))) {
                int at = token.start();
                for (String part : token.of(text).split("(?<=[-\u2010\u2011])")) {
                    if (token.kind() != Token.Kind.MARK && !part.isBlank()) {
                        String form = Folding.fold(part.replaceAll("[-\u2010\u2011]", ""));
                        words.add(new At(at, form.endsWith("'s") ? form.substring(0, form.length() - 2) : form, group));
                    }
                    at += part.length();
                }
            }
        }
        return words;
    }

    private void count(List<List<At>> words, Collation collation) {
        for (int a = 0; a < words.size(); a++) {
            for (int b = a + 1; b < words.size(); b++) {
                Map<Integer, Integer> linked = links(collation, a, b);
                count(words.get(a), words.get(b), linked);
            }
        }
    }

    private void count(List<At> left, List<At> mine, Map<Integer, Integer> linked) {
        Map<Integer, At> others = new HashMap<>();
        mine.forEach(word -> others.put(word.start, word));
        Set<String> kept = new HashSet<>();
        Map<String, List<String>> open = new HashMap<>();
        mine.forEach(
                word -> open.computeIfAbsent(word.group, g -> new ArrayList<>()).add(word.form));
        Set<String> both = new HashSet<>();
        for (At word : left) {
            Integer at = linked.get(word.start);
            At other = at == null ? null : others.get(at);
            if (other != null) {
                links++;
                if (other.group.equals(word.group)) {
                    right++;
                    kept.add(word.group);
                }
            }
            if (open.containsKey(word.group)) {
                both.add(word.group);
            }
            if (open.containsKey(word.group) && open.get(word.group).remove(word.form)) {
                equal++;
                equalLinked += other != null && other.group.equals(word.group) && other.form.equals(word.form) ? 1 : 0;
            }
        }
        rows += both.size();
        rowsKept += (int) both.stream().filter(kept::contains).count();
    }

    /** Where the words of two renderings that are linked start. */
    private static Map<Integer, Integer> links(Collation collation, int a, int b) {
        Map<Integer, Integer> links = new HashMap<>();
        for (List<@Nullable Piece> column : collation.columns()) {
            if (column.get(a) != null && column.get(b) != null) {
                links.put(column.get(a).span().start(), column.get(b).span().start());
            }
        }
        for (List<@Nullable Piece> column : collation.columns()) {
            Piece here = column.get(a);
            Piece there = column.get(b);
            if (there == null && here != null && !links.containsKey(here.span().start())) {
                Piece twin = twin(collation, here, b, links);
                if (twin != null && (here.relation() == Relation.MOVED || twin.relation() == Relation.MOVED)) {
                    links.put(here.span().start(), twin.span().start());
                }
            }
        }
        return links;
    }

    private static @Nullable Piece twin(Collation collation, Piece piece, int in, Map<Integer, Integer> links) {
        return collation.columns().stream()
                .map(c -> c.get(in))
                .filter(p -> p != null
                        && !links.containsValue(p.span().start())
                        && p.text().equalsIgnoreCase(piece.text()))
                .findFirst()
                .orElse(null);
    }

    /** Share of links that are right. */
    public double precision() {
        return share(right, links);
    }

    /** Share of equal words that are linked. */
    public double equalWords() {
        return share(equalLinked, equal);
    }

    /** Share of rows that are kept. */
    public double rows() {
        return share(rowsKept, rows);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "link precision %.3f (%d of %d), equal words %.3f (%d of %d), rows %.3f (%d of %d)",
                precision(),
                right,
                links,
                equalWords(),
                equalLinked,
                equal,
                rows(),
                rowsKept,
                rows);
    }
}
