package parallax.intake.format.database;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parallax.intake.format.InventedDocument;
import parallax.intake.format.InventedDocument.Block;
import parallax.intake.format.InventedDocument.Kind;
import parallax.intake.format.PdfMaker;
import parallax.intake.format.RtfMaker;
import parallax.intake.format.ZipMaker;

/** Invented exports of press databases, in the layouts that Nexis and Factiva have. */
public final class DatabaseSamples {

    /** What opens a delivery of Nexis. */
    static final String[] CONTENTS = {
        "User Name: = owner",
        "Date and Time: = Monday, March 17, 2025 9:00:00 AM CET",
        "Job Number: = 123456789",
        "Documents (2)",
        "1. Harbour board signs the tariff agreement",
        "2. Ferrymen refuse the new timetable"
    };

    /** One article as Nexis delivers it now. */
    static final String[] ONE = {
        "Harbour board signs the tariff agreement",
        "The Lisse Lantern",
        "March 12, 2025 Wednesday",
        "Copyright 2025 Lantern Press All Rights Reserved",
        "Section: NEWS; Pg. 12",
        "Length: 214 words",
        "Byline: Hanne Lundquist, Lev Osterin",
        "Highlight: After a long night the tariffs stay as they are.",
        "Body",
        "The harbour board signed the agreement on Tuesday after a long night.",
        "\u201CNobody lost,\u201D said the mayor, who had waited outside until the morning.",
        "Classification",
        "Language: ENGLISH",
        "Publication-Type: Newspaper",
        "Load-Date: March 13, 2025",
        "End of Document"
    };

    /** Two as it did as plain text. */
    static final String OLD = """
                               1 of 2 DOCUMENTS

                              Basin Monitor (Port Lisse)

                            April 3, 2024 Wednesday
                                 Late Edition

            Ferrymen refuse the new timetable

            BYLINE: MARA VELKHANOVA

            SECTION: REGION; Pg. 3

            LENGTH: 112 words

            The ferrymen of Port Lisse said on Wednesday that they would
            not sail at night.

            "The river is too low," said their spokesman, and he showed
            the figures to everybody who came.

            LOAD-DATE: April 4, 2024

            LANGUAGE: ENGLISH

                            Copyright 2024 Basin Monitor
                                All Rights Reserved

                               2 of 2 DOCUMENTS

                              Basin Monitor (Port Lisse)

                            April 5, 2024 Friday

            Timetable withdrawn

            LENGTH: 40 words

            The new timetable was withdrawn on Friday, the river authority said.

            LOAD-DATE: April 6, 2024
            """;

    /** One article of Factiva with the codes of its fields. */
    static final String[][] CODED = {
        {"HD", "Harbour board signs the tariff agreement"},
        {"BY", "By Hanne Lundquist and LEV OSTERIN"},
        {"WC", "214 words"},
        {"PD", "12 March 2025"},
        {"SN", "The Lisse Lantern"},
        {"SC", "LISLAN"},
        {"LA", "English"},
        {"CY", "Copyright 2025 The Lisse Lantern"},
        {"LP", "The harbour board signed the agreement on Tuesday after a long night."},
        {"TD", "\u201CNobody lost,\u201D said the mayor, who had waited outside until the morning."},
        {"NS", "gtrea : Treaties"},
        {"AN", "Document LISLAN0020250312el3c0001x"}
    };

    /** One without. */
    static final String[] PLAIN = {
        "Ferrymen refuse the new timetable",
        "By Mara Velkhanova",
        "1,120 words",
        "3 April 2024",
        "10:15",
        "Basin Monitor",
        "BASMON",
        "English",
        "Copyright 2024 Basin Monitor. All rights reserved.",
        "The ferrymen of Port Lisse said on Wednesday that they would not sail at night.",
        "\u201CThe river is too low,\u201D said their spokesman, and he showed the figures.",
        "Document BASMON0020240403ek430002b"
    };

    /** What makes a paragraph longer than a printed line. */
    private static final String MORE =
            " The ferry was late again, and those who had come from the other bank went home on foot "
                    + "over the old bridge, which is closed to carts since the spring.";

    private DatabaseSamples() {}

    /** Two articles after their list. */
    public static byte[] nexisRtf() {
        return rtf(nexis(line -> "\\pard " + RtfMaker.escaped(line) + "\\par\n"));
    }

    /** Two articles after their list. */
    public static byte[] nexisDocx() {
        return ZipMaker.docx(nexis(line -> "<w:p><w:r><w:t>" + ZipMaker.xml(line) + "</w:t></w:r></w:p>"));
    }

    /** Two articles. */
    public static byte[] nexisText() {
        return OLD.getBytes(StandardCharsets.UTF_8);
    }

    /** Two articles after their list, as printed. */
    public static byte[] nexisPdf() {
        return pdf(CONTENTS, ONE, ONE);
    }

    /** Two articles without codes, as printed. */
    public static byte[] factivaPdf() {
        String[] other = PLAIN.clone();
        other[other.length - 1] = other[other.length - 1].replace("0002b", "0003c");
        return pdf(PLAIN, other);
    }

    private static byte[] pdf(String[]... parts) {
        List<Block> blocks = new ArrayList<>();
        for (String[] part : parts) {
            for (String line : part) {
                boolean bold = line == part[0]
                        || List.of("Body", "Classification", "End of Document").contains(line);
                boolean body = line.length() > 60 && line.endsWith(".");
                blocks.add(new Block(bold ? Kind.HEADING : Kind.TEXT, body ? line + MORE.repeat(3) : line));
            }
        }
        return PdfMaker.make(new InventedDocument("", blocks), new PdfMaker.Look(1, false, false, true, false, 10));
    }

    private static String nexis(Function<String, String> paragraph) {
        StringBuilder out = new StringBuilder();
        for (String[] part : new String[][] {CONTENTS, ONE, ONE}) {
            for (String line : part) {
                out.append(paragraph.apply(line));
            }
        }
        return out.toString();
    }

    /** Three articles with codes. */
    public static byte[] factivaRtf() {
        StringBuilder rtf = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            for (String[] row : CODED) {
                String value = row[0].equals("AN") ? row[1].replace("0001x", "000%dx".formatted(i)) : row[1];
                rtf.append("\\trowd\\pard\\intbl{\\b ").append(row[0]).append("}\\cell ");
                rtf.append(RtfMaker.escaped(value)).append("\\cell\\row\n");
            }
        }
        return rtf(rtf.toString());
    }

    /** Two articles without codes, and what ends the delivery. */
    public static byte[] factivaPlainRtf() {
        StringBuilder rtf = new StringBuilder();
        for (String line : PLAIN) {
            rtf.append("\\pard ").append(RtfMaker.escaped(line)).append("\\par\n");
        }
        return rtf(rtf + rtf.toString().replace("0002b", "0003c") + "\\pard Search Summary\\par");
    }

    /** Two articles with codes and one without. */
    public static byte[] factivaPage() {
        StringBuilder html = new StringBuilder("<html><head><title>Factiva</title></head><body>");
        for (int i = 0; i < 2; i++) {
            html.append("<div class=\"article enArticle\"><table>");
            for (String[] row : CODED) {
                html.append("<tr><td><b>%s</b></td><td><p>%s</p></td></tr>".formatted(row[0], ZipMaker.xml(row[1])));
            }
            html.append("</table></div>");
        }
        html.append("<div class=\"article enArticle\">");
        for (String line : PLAIN) {
            html.append("<p>").append(line).append("</p>");
        }
        return html.append("</div></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi\\ansicpg1252\\uc1 " + body + "}").getBytes(StandardCharsets.US_ASCII);
    }
}
