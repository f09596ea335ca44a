package parallax.statements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parallax.statements.words.Background;
import parallax.statements.words.Words;
import parallax.text.Folding;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * Counts how many articles of a corpus have each stem, and writes the table of the background: {@code FitBackground
 * ../shared/gold/quotes/polnear-train.jsonl src/main/resources/parallax/statements/background.bin}.
 */
public final class FitBackground {

    /** Stems of fewer articles are left out: they count as rare. */
    private static final int FEWEST = 3;

    private FitBackground() {}

    public static void main(String[] args) throws IOException {
        Words words = new Words();
        Map<Integer, Integer> with = new HashMap<>();
        int articles = 0;
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode node = mapper.readTree(line);
            String text = node.get("text").asText();
            Set<Integer> stems = new HashSet<>();
            for (Token token : Tokens.of(text)) {
                if (token.kind() != Token.Kind.MARK) {
                    for (String part : Folding.fold(token.of(text)).split("-")) {
                        String plain = part.endsWith("'s") ? part.substring(0, part.length() - 2) : part;
                        stems.add(Background.hash(words.stem(plain, "en")));
                    }
                }
            }
            stems.forEach(stem -> with.merge(stem, 1, Integer::sum));
            articles++;
        }
        Map<Integer, Integer> kept = new TreeMap<>(with);
        kept.values().removeIf(count -> count < FEWEST);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            out.writeInt(articles);
            out.writeInt(kept.size());
            for (Map.Entry<Integer, Integer> entry : kept.entrySet()) {
                out.writeInt(entry.getKey());
                out.writeByte((int) Math.round(20 * Math.log(entry.getValue())));
            }
        }
        System.out.println(kept.size() + " stems of " + articles + " articles");
    }
}
