package parallax.export.refi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.export.Json;
import parallax.export.LossReport;
import parallax.news.Region;
import parallax.news.Role;
import parallax.store.annotations.Decision;
import parallax.text.CodePoints;
import parallax.text.Span;

/** Reads the lines of an {@link Addendum}; a line that makes no sense is counted and left out. */
final class AddendumReader {

    private final Function<String, @Nullable String> texts;
    private final LossReport.Counter losses;
    private final Map<String, Integer> digits = new HashMap<>();
    private final Map<String, List<Region>> regions = new HashMap<>();
    private final Map<String, Addendum.On> subjects = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, CodePoints> points = new HashMap<>();

    /** @param texts of sources by guid, null where there is none */
    private AddendumReader(Function<String, @Nullable String> texts, LossReport.Counter losses) {
        this.texts = texts;
        this.losses = losses;
    }

    static Addendum read(String note, Function<String, @Nullable String> texts, LossReport.Counter losses) {
        AddendumReader reader = new AddendumReader(texts, losses);
        note.lines().filter(l -> l.startsWith("{")).forEach(reader::line);
        return new Addendum(reader.digits, reader.regions, reader.subjects, reader.decisions);
    }

    private void line(String line) {
        try {
            JsonNode node = Json.MAPPER.readTree(line);
            if (node.has("tag")) {
                digits.put(guid(node, "tag"), digit(node));
            } else if (node.has("regions")) {
                regions(node);
            } else if (node.has("memo")) {
                memo(node);
            } else if (node.has("decision")) {
                decision(node);
            }
        } catch (JsonProcessingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            losses.add("Line of the note “" + Addendum.NAME + "”", "It was changed by hand or names what is gone.");
        }
    }

    private static int digit(JsonNode node) {
        int digit = node.path("digit").asInt();
        if (digit < 1 || digit > 9) {
            throw new IllegalArgumentException("no key");
        }
        return digit;
    }

    private void regions(JsonNode node) {
        String source = guid(node, "source");
        List<Region> read = new ArrayList<>();
        int end = 0;
        for (JsonNode one : node.path("regions")) {
            Span span = span(source, one.path(0).asInt(-1), one.path(1).asInt(-1));
            double confidence = one.path(4).asDouble(1);
            String reason = one.path(3).asText("");
            if (span.start() < end || confidence < 0 || confidence > 1 || !reason.matches("[a-z0-9.-]*")) {
                throw new IllegalArgumentException("no region");
            }
            end = span.end();
            read.add(new Region(span, Role.valueOf(one.path(2).asText().toUpperCase(Locale.ROOT)), reason, confidence));
        }
        regions.put(source, read);
    }

    private void memo(JsonNode node) {
        RefiProject.On on = switch (node.path("on").asText()) {
            case "journal" -> RefiProject.On.JOURNAL;
            case "article" -> RefiProject.On.SOURCE;
            case "tag" -> RefiProject.On.CODE;
            case "speaker" -> RefiProject.On.SPEAKER;
            case "outlet" -> RefiProject.On.OUTLET;
            case "statement" -> RefiProject.On.STATEMENT;
            default -> RefiProject.On.PROJECT;
        };
        String subject = node.path("subject").asText("");
        if (on == RefiProject.On.STATEMENT) {
            Span span =
                    span(subject, node.path("start").asInt(-1), node.path("end").asInt(-1));
            subject = subject + " " + span.start() + "-" + span.end();
        }
        subjects.put(
                guid(node, "memo"),
                new Addendum.On(on, subject, node.path("name").asText("")));
    }

    private void decision(JsonNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        node.path("fields")
                .properties()
                .forEach(f -> fields.put(f.getKey(), f.getValue().asText()));
        Decision read = new Decision(node.path("decision").asText(), fields);
        decisions.add(
                read.with(Guids::normal, (source, offset) -> points(source).toUtf16(offset)));
    }

    private static String guid(JsonNode node, String field) {
        return Guids.normal(node.path(field).asText(""));
    }

    private Span span(String source, int start, int end) {
        Span span = new Span(start, end);
        return points(source).toUtf16(span);
    }

    private CodePoints points(String source) {
        String guid = Guids.normal(source);
        String text = texts.apply(guid);
        if (text == null) {
            throw new IllegalArgumentException("a source that is not there");
        }
        return points.computeIfAbsent(guid, g -> CodePoints.of(text));
    }
}
