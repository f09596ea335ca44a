package parallax.project.drop;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import parallax.intake.format.RtfMaker;
import parallax.intake.format.ZipMaker;

/** Stories as press databases deliver them. */
final class Databases {

    private static final DateTimeFormatter NEXIS = DateTimeFormatter.ofPattern("MMMM d, uuuu EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter FACTIVA = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Databases() {}

    static byte[] factivaRtf(Story story) {
        StringBuilder rtf = new StringBuilder();
        for (String[] row : coded(story)) {
            rtf.append("\\trowd\\pard\\intbl{\\b ").append(row[0]).append("}\\cell ");
            rtf.append(RtfMaker.escaped(row[1])).append("\\cell\\row\n");
        }
        return rtf(rtf.toString());
    }

    static byte[] factivaPage(Story story) {
        StringBuilder html = new StringBuilder("<html><head><title>Factiva</title></head><body>")
                .append("<div class=\"article enArticle\"><table>");
        for (String[] row : coded(story)) {
            html.append("<tr><td><b>%s</b></td><td><p>%s</p></td></tr>".formatted(row[0], ZipMaker.xml(row[1])));
        }
        return html.append("</table></div></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String[]> coded(Story story) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"HD", story.title()});
        rows.add(new String[] {"BY", "By " + story.author()});
        rows.add(new String[] {"WC", "214 words"});
        rows.add(new String[] {"PD", FACTIVA.format(story.day())});
        rows.add(new String[] {"SN", story.outlet()});
        rows.add(new String[] {"SC", "LISLAN"});
        rows.add(new String[] {"LA", "English"});
        rows.add(new String[] {"CY", "Copyright 2031 " + story.outlet()});
        rows.add(new String[] {"LP", story.paragraphs().getFirst()});
        story.paragraphs().stream().skip(1).forEach(p -> rows.add(new String[] {"TD", p}));
        rows.add(new String[] {
            "AN",
            "Document LISLAN0020310312el3c0%04d"
                    .formatted(Math.abs(story.title().hashCode()) % 10_000)
        });
        return rows;
    }

    static byte[] nexisDocx(Story... stories) {
        return ZipMaker.docx(nexis(line -> "<w:p><w:r><w:t>" + ZipMaker.xml(line) + "</w:t></w:r></w:p>", stories));
    }

    static byte[] nexisRtf(Story... stories) {
        return rtf(nexis(line -> "\\pard " + RtfMaker.escaped(line) + "\\par\n", stories));
    }

    private static String nexis(Function<String, String> paragraph, Story... stories) {
        List<String> lines = new ArrayList<>(List.of(
                "User Name: = owner",
                "Date and Time: = Monday, April 17, 2031 9:00:00 AM CET",
                "Job Number: = 123456789",
                "Documents (" + stories.length + ")"));
        for (int i = 0; i < stories.length; i++) {
            lines.add((i + 1) + ". " + stories[i].title());
        }
        for (Story story : stories) {
            lines.addAll(List.of(
                    story.title(),
                    story.outlet(),
                    NEXIS.format(story.day()),
                    "Copyright 2031 Press House All Rights Reserved",
                    "Section: NEWS; Pg. 12",
                    "Length: 214 words",
                    "Byline: " + story.author(),
                    "Body"));
            lines.addAll(story.paragraphs());
            lines.addAll(
                    List.of("Classification", "Language: ENGLISH", "Load-Date: April 13, 2031", "End of Document"));
        }
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(paragraph.apply(line)));
        return out.toString();
    }

    static byte[] nexisText(Story... stories) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < stories.length; i++) {
            Story story = stories[i];
            out.append("                               %d of %d DOCUMENTS\n\n".formatted(i + 1, stories.length))
                    .append("                              %s\n\n".formatted(story.outlet()))
                    .append("                            %s\n\n".formatted(NEXIS.format(story.day())))
                    .append(story.title())
                    .append("\n\nBYLINE: ")
                    .append(story.author().toUpperCase(Locale.ROOT))
                    .append("\n\nSECTION: REGION; Pg. 3\n\nLENGTH: 112 words\n\n");
            story.paragraphs().forEach(p -> out.append(wrapped(p)).append("\n\n"));
            out.append("LOAD-DATE: April 4, 2031\n\nLANGUAGE: ENGLISH\n\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** In lines of some sixty letters, with straight quotation marks. */
    private static String wrapped(String paragraph) {
        return paragraph.replace('\u201C', '"').replace('\u201D', '"').replaceAll("(.{40,60}) ", "$1\n");
    }

    private static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi\\ansicpg1252\\uc1 " + body + "}").getBytes(StandardCharsets.US_ASCII);
    }
}
