package parallax.workbench.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parallax.news.Cell;
import parallax.statements.profiles.Matrix;
import parallax.statements.profiles.Profile;
import parallax.statements.words.Tone;
import parallax.workbench.base.Words;
import parallax.workbench.profiles.figure.Drawings;

/** What the pane shows as a table for spreadsheets: a line a row, tabs between its fields. */
final class TableText {

    private TableText() {}

    static String of(Study study, View view) {
        return text(lines(study, view));
    }

    /** The lines of the table, its heads first. */
    static List<List<Object>> lines(Study study, View view) {
        return view.matrix() ? matrix(study.matrix(view)) : profiles(study.profiles(view));
    }

    private static List<List<Object>> profiles(List<Profile> profiles) {
        List<List<Object>> lines = new ArrayList<>();
        lines.add(heads());
        profiles.forEach(profile -> lines.add(line(profile)));
        return lines;
    }

    private static List<Object> heads() {
        List<Object> heads =
                new ArrayList<>(List.of(Words.of("profiles.table.name"), Words.of("profiles.table.articles")));
        Profile.SHOWN.forEach(state -> heads.add(Words.of("comparison.state." + state.word())));
        heads.add(Words.of("profiles.table.not-covered"));
        heads.add(Words.of("profiles.table.passages"));
        for (Tone tone : Tone.values()) {
            heads.add(Words.of("profiles.tone." + tone.word()));
        }
        heads.add(Words.of("profiles.table.uncued"));
        for (int tenth = 0; tenth < Profile.TENTHS; tenth++) {
            heads.add(Words.of("profiles.table.tenth", tenth * 10, tenth * 10 + 10));
        }
        heads.add(Words.of("profiles.table.undated"));
        return heads;
    }

    private static List<Object> line(Profile profile) {
        List<Object> line = new ArrayList<>(List.of(Drawings.name(profile), profile.articles()));
        Profile.SHOWN.forEach(state -> line.add(profile.count(state)));
        line.add(profile.count(Cell.NOT_COVERED));
        line.add(profile.renderings());
        line.addAll(profile.tones().values());
        line.add(profile.uncued());
        line.addAll(profile.depths());
        line.add(profile.undated());
        return line;
    }

    private static List<List<Object>> matrix(Matrix matrix) {
        List<List<Object>> lines = new ArrayList<>();
        List<Object> heads = new ArrayList<>(List.of(Words.of("profiles.table.name"), Words.of("profiles.matrix.all")));
        matrix.columns().forEach(column -> heads.add(column.name()));
        lines.add(heads);
        for (int r = 0; r < matrix.rows().size(); r++) {
            Matrix.Head head = matrix.rows().get(r);
            List<Object> line = new ArrayList<>(
                    List.of(head.name().isEmpty() ? Words.of("profiles.unknown") : head.name(), head.sum()));
            for (int c = 0; c < matrix.columns().size(); c++) {
                line.add(matrix.count(r, c));
            }
            lines.add(line);
        }
        return lines;
    }

    private static String text(List<List<Object>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(TableText::field).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A name that a spreadsheet would take for a formula is preceded by an apostrophe (OWASP, "CSV Injection"). */
    private static String field(Object value) {
        String words = value.toString().replaceAll("\\s+", " ").strip();
        boolean formula = !(value instanceof Number) && !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }
}
