package parallax.workbench.exports;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.export.notes.Arrangement;
import parallax.export.notes.Selection;
import parallax.export.refi.RefiProfile;
import parallax.project.NoteExport;
import parallax.project.NoteFormat;

/** What was asked for last, as one short text that a project remembers: {@code format=DOCX&by=TAG&tag=Economy}. */
final class Wanted {

    static final NoteExport USUAL = NoteExport.of(NoteFormat.DOCX);

    private Wanted() {}

    static String packed(NoteExport wanted) {
        Selection selection = wanted.selection();
        List<String> parts = new ArrayList<>(List.of(
                "format=" + wanted.format().name(),
                "by=" + wanted.by().name(),
                "profile=" + wanted.profile().name(),
                "plain=" + wanted.plain(),
                "search=" + coded(selection.search())));
        selection.tags().stream().sorted().forEach(t -> parts.add("tag=" + coded(t)));
        selection.speakers().stream().sorted().forEach(s -> parts.add("speaker=" + coded(s)));
        selection.outlets().stream().sorted().forEach(o -> parts.add("outlet=" + coded(o)));
        selection.articles().stream().sorted().forEach(a -> parts.add("article=" + coded(a)));
        if (selection.from() != null) {
            parts.add("from=" + selection.from());
        }
        if (selection.to() != null) {
            parts.add("to=" + selection.to());
        }
        return String.join("&", parts);
    }

    /** What was packed; what is usual where that cannot be read. */
    static NoteExport unpacked(@Nullable String packed) {
        if (packed == null) {
            return USUAL;
        }
        Map<String, Set<String>> parts = List.of(packed.split("&")).stream()
                .map(p -> p.split("=", 2))
                .filter(p -> p.length == 2)
                .collect(Collectors.groupingBy(
                        p -> p[0],
                        LinkedHashMap::new,
                        Collectors.mapping(p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8), Collectors.toSet())));
        try {
            return new NoteExport(
                    NoteFormat.valueOf(one(parts, "format", USUAL.format().name())),
                    new Selection(
                            parts.getOrDefault("tag", Set.of()),
                            parts.getOrDefault("speaker", Set.of()),
                            parts.getOrDefault("outlet", Set.of()),
                            parts.getOrDefault("article", Set.of()),
                            day(parts, "from"),
                            day(parts, "to"),
                            one(parts, "search", "")),
                    Arrangement.valueOf(one(parts, "by", USUAL.by().name())),
                    RefiProfile.valueOf(one(parts, "profile", USUAL.profile().name())),
                    Boolean.parseBoolean(one(parts, "plain", "")));
        } catch (IllegalArgumentException | DateTimeException e) {
            return USUAL;
        }
    }

    private static String one(Map<String, Set<String>> parts, String name, String usual) {
        return parts.getOrDefault(name, Set.of(usual)).iterator().next();
    }

    private static @Nullable LocalDate day(Map<String, Set<String>> parts, String name) {
        return parts.containsKey(name) ? LocalDate.parse(one(parts, name, "")) : null;
    }

    private static String coded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
