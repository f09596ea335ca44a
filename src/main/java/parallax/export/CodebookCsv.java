package parallax.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.CleanText;
import parallax.intake.source.Decoder;
import parallax.news.Tag;
import parallax.store.coding.NewTag;
import parallax.store.coding.TagDetails;

/**
 * A codebook as a table: a line a tag, those above it in the column {@code under}, outermost first, with “>” between; a
 * “>” or a backslash of a name has a backslash before it.
 */
public final class CodebookCsv {

    private static final List<String> COLUMNS =
            List.of("name", "under", "colour", "definition", "examples", "key", "passages");

    /** Larger files are no codebooks. */
    private static final long LARGEST = 20L << 20;

    private CodebookCsv() {}

    /** @param codebook parents before children */
    public static void write(List<Tag> codebook, List<TagDetails.Detail> details, Appendable out) {
        Csv csv = Csv.forSpreadsheets(out);
        csv.row(COLUMNS);
        Map<String, Tag> byId = new HashMap<>();
        codebook.forEach(tag -> byId.put(tag.id(), tag));
        for (Tag tag : codebook) {
            TagDetails.Detail detail = details.stream()
                    .filter(d -> d.tag().equals(tag.id()))
                    .findFirst()
                    .orElse(new TagDetails.Detail(tag.id(), "", 0));
            csv.row(
                    tag.name(),
                    under(tag, byId),
                    tag.colour(),
                    tag.definition(),
                    detail.examples(),
                    detail.digit() == 0 ? null : (Integer) detail.digit(),
                    (Integer) tag.count());
        }
    }

    private static String under(Tag tag, Map<String, Tag> byId) {
        Tag above = tag.parent() == null ? null : byId.get(tag.parent());
        if (above == null) {
            return "";
        }
        String name = above.name().replace("\\", "\\\\").replace(">", "\\>");
        String before = under(above, byId);
        return before.isEmpty() ? name : before + " > " + name;
    }

    /**
     * The tags of a table; only the column {@code name} is needed, unknown ones are left aside.
     *
     * @throws IOException if it cannot be read or is no such table; the message is for the analyst
     */
    public static List<NewTag> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file.getFileName() + " is too large for a codebook. Choose another file.");
        }
        String plain = CleanText.of(Decoder.decode(Files.readAllBytes(file), null));
        List<CsvRecord> lines = new ArrayList<>();
        int end = plain.indexOf('\n');
        String head = end < 0 ? plain : plain.substring(0, end);
        char separator = head.indexOf(',') < 0 && head.indexOf(';') >= 0 ? ';' : ',';
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(plain)) {
            reader.forEach(lines::add);
        } catch (CsvParseException e) {
            throw new IOException(
                    file.getFileName()
                            + " is no table that can be read: a quotation mark in it opens or closes where it "
                            + "should not, or a line never ends. Save it anew as CSV.",
                    e);
        }
        Map<String, Integer> columns = new HashMap<>();
        if (!lines.isEmpty()) {
            List<String> names = lines.getFirst().getFields();
            for (int i = 0; i < names.size(); i++) {
                columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
            }
        }
        if (!columns.containsKey("name")) {
            throw new IOException(file.getFileName() + " has no column “name” in its first line, so it is no codebook. "
                    + "Choose a table that an export of a codebook wrote, or add that line.");
        }
        List<NewTag> tags = new ArrayList<>();
        for (CsvRecord line : lines.subList(1, lines.size())) {
            String name = field(line, columns.get("name"));
            if (!name.isEmpty()) {
                List<String> path = path(field(line, columns.get("under")));
                path.add(name);
                String key = field(line, columns.get("key"));
                tags.add(new NewTag(
                        path,
                        colour(field(line, columns.get("colour"))),
                        field(line, columns.get("definition")),
                        field(line, columns.get("examples")),
                        key.matches("[1-9]") ? Integer.parseInt(key) : 0));
            }
        }
        return tags;
    }

    private static String colour(String words) {
        return words.matches("#[0-9a-fA-F]{6}") ? words.toLowerCase(Locale.ROOT) : "";
    }

    /** A field without the apostrophe that protects it from being taken for a formula. */
    private static String field(CsvRecord line, @Nullable Integer column) {
        if (column == null || column >= line.getFieldCount()) {
            return "";
        }
        String field = line.getField(column).strip();
        return field.startsWith("'") && !Csv.safe(field.substring(1)).equals(field.substring(1))
                ? field.substring(1)
                : field;
    }

    private static List<String> path(String under) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < under.length(); i++) {
            char c = under.charAt(i);
            if (c == '\\' && i + 1 < under.length()) {
                name.append(under.charAt(++i));
            } else if (c == '>') {
                names.add(name.toString().strip());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString().strip());
        names.removeIf(String::isEmpty);
        return names;
    }
}
