package parallax.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How often an article names the outlet that its site is known as, over the sites of {@code outlets.tsv}. */
final class OutletsScore {

    private final Map<String, Set<String>> names = new HashMap<>();

    OutletsScore() throws IOException {
        try (InputStream in = Objects.requireNonNull(OutletsScore.class.getResourceAsStream("outlets.tsv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] fields = line.split("\t");
                if (fields.length == 2) {
                    names.put(
                            fields[0],
                            Arrays.stream(fields[1].split("\\|"))
                                    .map(OutletsScore::letters)
                                    .collect(Collectors.toSet()));
                }
            }
        }
    }

    /**
     * Prints a row of the table.
     *
     * @param gold the pages with their addresses
     * @param articles what came out of them, one a line
     */
    void print(String set, JsonNode gold, Path articles) throws IOException {
        Map<String, JsonNode> read = new HashMap<>();
        for (String line : Files.readAllLines(articles)) {
            JsonNode article = JsonMapper.builder().build().readTree(line);
            read.put(article.path("id").asText(), article);
        }
        int pages = 0;
        int right = 0;
        for (var page : gold.properties()) {
            String file = page.getValue().path("file").asText();
            JsonNode article = read.getOrDefault(
                    page.getKey(),
                    read.get(file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "")));
            if (article == null) {
                continue;
            }
            // A page that says it stands elsewhere in truth is of the outlet there.
            Set<String> known = names.get(site(article.path("url").asText()));
            known = known == null ? names.get(site(page.getValue().path("url").asText())) : known;
            if (known != null) {
                pages++;
                right += known.contains(letters(article.path("outlet").asText())) ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s pages: outlet right, of %d | .95 | .98 | %.4f |%n",
                set,
                pages,
                (double) right / pages);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static @Nullable String site(String url) {
        List<String> addresses = List.of(url.replaceFirst(".*archive\\.org/web/\\w+/", ""), url);
        for (String address : addresses) {
            try {
                String host = URI.create(address).getHost();
                if (host != null) {
                    return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
                }
            } catch (IllegalArgumentException e) {
                // No address, no site.
                continue;
            }
        }
        return null;
    }
}
