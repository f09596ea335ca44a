package parallax.intake.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD (schema.org Article and its kinds). */
final class LinkedData {

    private static final Set<String> KINDS = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "MedicalScholarlyArticle",
            "AdvertiserContentArticle",
            "SocialMediaPosting",
            "Review");

    private static final int NODES = 20_000;

    /** Pages break the rules in the same few ways: raw line ends in strings, a trailing comma. */
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> nodes = new ArrayList<>();
    private final @Nullable JsonNode article;

    private LinkedData(List<String> scripts) {
        for (String script : scripts) {
            try {
                JsonNode root = LENIENT.readTree(script);
                if (root != null) {
                    spread(root);
                }
            } catch (JsonProcessingException e) {
                // A page whose metadata is broken still has its words; the other scripts are tried.
                continue;
            }
        }
        this.article = nodes.stream().filter(LinkedData::isArticle).findFirst().orElse(null);
    }

    /** @param scripts the JSON-LD of a page, as it stands */
    static LinkedData of(List<String> scripts) {
        return new LinkedData(scripts);
    }

    private void spread(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && nodes.size() < NODES) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                nodes.add(node);
                for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed")) {
                    if (node.has(inner)) {
                        open.addLast(node.get(inner));
                    }
                }
            } else if (node.isArray()) {
                node.forEach(open::addLast);
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (KINDS.contains(one.asText())) {
                    return true;
                }
            }
        }
        return KINDS.contains(type.asText());
    }

    /** A text field of the article, null where it has none. */
    @Nullable
    String text(String field) {
        JsonNode value = article == null ? null : article.get(field);
        if (value != null && value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        return value == null || !value.isTextual() || value.asText().isBlank()
                ? null
                : value.asText().strip();
    }

    /** The name of the publisher, null where it has none. */
    @Nullable
    String publisher() {
        return article == null
                ? null
                : names(article.path("publisher")).stream().findFirst().orElse(null);
    }

    /** The names of the site and of who runs it, where they are given apart from the article. */
    List<String> sites() {
        List<String> names = new ArrayList<>();
        for (String kind : List.of("WebSite", "NewsMediaOrganization", "Organization")) {
            for (JsonNode node : nodes) {
                if (node.path("@type").asText().equals(kind)
                        && !node.path("name").asText().isBlank()) {
                    names.add(node.path("name").asText().strip());
                }
            }
        }
        return names;
    }

    /** The names of the authors, in order. */
    List<String> authors() {
        return article == null ? List.of() : List.copyOf(names(article.path("author")));
    }

    private Set<String> names(JsonNode value) {
        Set<String> names = new LinkedHashSet<>();
        if (value.isArray()) {
            value.forEach(one -> names.addAll(name(one)));
        } else {
            names.addAll(name(value));
        }
        return names;
    }

    private List<String> name(JsonNode value) {
        if (value.isTextual()) {
            return value.asText().isBlank() ? List.of() : List.of(value.asText().strip());
        }
        JsonNode name = value.path("name");
        if (name.isMissingNode() && value.has("@id")) {
            String id = value.path("@id").asText();
            name = nodes.stream()
                    .filter(n -> n.path("@id").asText().equals(id) && n.has("name"))
                    .findFirst()
                    .map(n -> n.path("name"))
                    .orElse(name);
        }
        if (name.isArray()) {
            List<String> all = new ArrayList<>();
            name.forEach(one -> all.add(one.asText()));
            return all;
        }
        return name.asText().isBlank() ? List.of() : List.of(name.asText().strip());
    }
}
