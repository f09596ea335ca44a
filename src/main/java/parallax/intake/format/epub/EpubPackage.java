package parallax.intake.format.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Dates;
import parallax.intake.article.Known;
import parallax.intake.format.office.XmlWalk;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.intake.source.ZipEntries;
import parallax.intake.source.ZipEntry;

/**
 * The package document of a book (EPUB 3.3, section 5): which chapters in which order, and what the book says of itself.
 *
 * @param spine names of entries
 * @param encrypted names of entries that only the publisher's programs read
 */
record EpubPackage(List<String> spine, Set<String> encrypted, Known known) {

    private static final Set<String> PAGES = Set.of("application/xhtml+xml", "text/html", "text/x-oeb1-document");

    static EpubPackage of(ZipEntries zip, ZipEntry container, Source source) throws Refusal {
        Attributes roots = new Attributes("rootfile", "full-path");
        XmlWalk.walk(zip.source(container), roots);
        ZipEntry part = roots.values.isEmpty() ? null : zip.find(roots.values.getFirst());
        if (part == null) {
            throw new Refusal("%s is damaged: its list of chapters is missing. Copy or download it again."
                    .formatted(source.name()));
        }
        Reader reader = new Reader();
        XmlWalk.walk(zip.source(part), reader);
        String folder = part.name().substring(0, part.name().lastIndexOf('/') + 1);
        // A chapter is named once (EPUB 3.3, section 5.7.2); a damaged book that names one a thousand times is read in
        // time.
        Set<String> spine = new LinkedHashSet<>();
        for (String id : reader.order) {
            String href = reader.pages.get(id);
            if (href != null) {
                spine.add(resolved(folder, href));
            }
        }
        return new EpubPackage(List.copyOf(spine), encrypted(zip), reader.known());
    }

    boolean isEncrypted(String name) {
        return encrypted.contains(name);
    }

    /** What is true of a chapter too. */
    Known knownOfChapters() {
        return new Known(
                known.outlet(),
                null,
                List.of(),
                known.published(),
                null,
                null,
                null,
                known.language(),
                null,
                null,
                known.place());
    }

    private static Set<String> encrypted(ZipEntries zip) throws Refusal {
        ZipEntry list = zip.find("META-INF/encryption.xml");
        if (list == null) {
            return Set.of();
        }
        Attributes references = new Attributes("CipherReference", "URI");
        XmlWalk.walk(zip.source(list), references);
        Set<String> names = new HashSet<>();
        references.values.forEach(uri -> names.add(resolved("", uri)));
        return names;
    }

    /** The entry that a relative address names; steps upwards end at the root. */
    private static String resolved(String folder, String href) {
        int cut = href.indexOf('#');
        String path = decoded(folder) + decoded(cut < 0 ? href : href.substring(0, cut));
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (!parts.isEmpty()) {
                    parts.removeLast();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }

    /** Collects one attribute of all elements with a name. */
    private static final class Attributes implements XmlWalk.Visitor {
        private final String element;
        private final String attribute;
        private final List<String> values = new ArrayList<>();

        Attributes(String element, String attribute) {
            this.element = element;
            this.attribute = attribute;
        }

        @Override
        public void start(String name, XMLStreamReader at) {
            String value = name.equals(element) ? XmlWalk.attribute(at, attribute) : null;
            if (value != null) {
                values.add(value);
            }
        }

        @Override
        public void end(String name) {
            // Attributes come with the beginning.
        }

        @Override
        public void text(String text) {
            // Attributes come with the beginning.
        }
    }

    private static final class Reader implements XmlWalk.Visitor {
        private final Map<String, String> pages = new HashMap<>();
        private final List<String> order = new ArrayList<>();
        private final Map<String, String> facts = new HashMap<>();
        private final List<String> authors = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public void start(String name, XMLStreamReader at) {
            text.setLength(0);
            if (name.equals("item")) {
                String id = XmlWalk.attribute(at, "id");
                String href = XmlWalk.attribute(at, "href");
                String properties = XmlWalk.attribute(at, "properties");
                boolean contents = properties != null && properties.matches("(?:.*\\s)?nav(?:\\s.*)?");
                if (id != null && href != null && !contents && isPage(XmlWalk.attribute(at, "media-type"))) {
                    pages.put(id, href);
                }
            } else if (name.equals("itemref") && !"no".equals(XmlWalk.attribute(at, "linear"))) {
                String id = XmlWalk.attribute(at, "idref");
                if (id != null) {
                    order.add(id);
                }
            }
        }

        @Override
        public void end(String name) {
            String value = text.toString().replaceAll("\\s+", " ").strip();
            if (!value.isEmpty()
                    && Set.of("title", "date", "language", "source", "publisher")
                            .contains(name)) {
                facts.putIfAbsent(name, value);
            } else if (!value.isEmpty() && name.equals("creator")) {
                authors.add(value);
            }
            text.setLength(0);
        }

        @Override
        public void text(String words) {
            text.append(words);
        }

        private static boolean isPage(@Nullable String type) {
            return type != null && PAGES.contains(type);
        }

        private Known known() {
            String date = facts.get("date");
            String url = facts.get("source");
            String language = facts.get("language");
            return new Known(
                    facts.get("publisher"),
                    facts.get("title"),
                    authors,
                    date == null ? null : Dates.in(date),
                    null,
                    null,
                    url != null && url.matches("https?://\\S+") ? url : null,
                    language != null && language.matches("[a-z]{2}(?:-.*)?") ? language.substring(0, 2) : null,
                    null,
                    null,
                    "package document");
        }
    }
}
