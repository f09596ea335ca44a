package parallax.workbench.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.intake.format.table.Beginning;
import parallax.intake.format.table.Dialect;
import parallax.workbench.base.Words;

/** How a table is cut into cells and in which encoding it is read, both to be chosen; under them what is wrong with it. */
final class DialectBar extends VBox {

    private static final List<Character> USUAL = List.of(',', ';', '\t', '|');

    /** A table is mostly read again before anybody could read that it is. */
    private static final Duration LONG = Duration.millis(400);

    private final ComboBox<Character> separators;
    private final ComboBox<Charset> encodings;
    private final List<Node> separating;
    private final Label note = new Label();
    private final PauseTransition waiting = new PauseTransition(LONG);
    private final Consumer<Dialect> chosen;
    private Dialect said = Dialect.FOUND;
    private Dialect found = Dialect.FOUND;
    private boolean filling;

    /** @param chosen told what the analyst says, whenever that changes */
    DialectBar(Consumer<Dialect> chosen) {
        this.chosen = chosen;
        separators = box("separator", DialectBar::sign, c -> c.equals(found.separator()), Dialect::with);
        encodings = box(
                "encoding",
                Encodings::words,
                c -> c.equals(found.charset()),
                (old, charset) -> old.with(charset.equals(found.charset()) ? null : charset));
        separating = List.of(label("columns.separator", separators), separators);
        HBox row = new HBox();
        row.getChildren().addAll(separating);
        row.getChildren().addAll(label("columns.encoding", encodings), encodings);
        row.getStyleClass().add("report-bar");
        note.setId("columns-note");
        note.getStyleClass().add("reading-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("reading");
        getChildren().addAll(row, note);
        waiting.setOnFinished(e -> tell(Words.of("columns.rereading"), false));
        tell("", false);
    }

    private <T> ComboBox<T> box(
            String id, Function<T, String> words, Function<T, Boolean> isFound, BiFunction<Dialect, T, Dialect> with) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("columns-" + id);
        box.setTooltip(new Tooltip(Words.of("columns.change")));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null
                        ? ""
                        : isFound.apply(value) ? Words.of("columns.found", words.apply(value)) : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return box.getValue();
            }
        });
        box.valueProperty().addListener((o, was, now) -> {
            if (!filling && now != null) {
                said = with.apply(said, now);
                chosen.accept(said);
            }
        });
        return box;
    }

    private static Label label(String words, Node box) {
        Label label = new Label(Words.of(words));
        label.setMnemonicParsing(true);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(box);
        return label;
    }

    private static String sign(char separator) {
        return switch (separator) {
            case ',' -> Words.of("columns.comma");
            case ';' -> Words.of("columns.semicolon");
            case '\t' -> Words.of("columns.tab");
            case '|' -> Words.of("columns.bar");
            default -> Words.of("columns.sign", separator);
        };
    }

    /** What the analyst said of it. */
    Dialect said() {
        return said;
    }

    /** Shows how a table was read, and what is doubtful about it. */
    void show(Beginning read) {
        filling = true;
        found = read.found();
        Character sign = read.read().separator();
        separating.forEach(node -> {
            node.setVisible(sign != null);
            node.setManaged(sign != null);
        });
        if (sign != null && found.separator() != null) {
            fill(separators, firstOf(found.separator(), USUAL), sign);
        }
        Charset charset = found.charset() == null ? StandardCharsets.UTF_8 : found.charset();
        Charset other = said.charset();
        List<Charset> offered = new ArrayList<>(Encodings.after(charset));
        if (read.keyed()) {
            // Lines are told apart before they are read.
            offered.remove(StandardCharsets.UTF_16);
        }
        fill(encodings, offered, other == null ? charset : other);
        filling = false;
        waiting.stop();
        tell(doubt(read), true);
    }

    private static List<Character> firstOf(char first, List<Character> others) {
        List<Character> all = new ArrayList<>(List.of(first));
        others.stream().filter(other -> other != first).forEach(all::add);
        return all;
    }

    /** Leaves a list alone that is the same: it may be open. */
    private static <T> void fill(ComboBox<T> box, List<T> offered, T chosen) {
        if (!box.getItems().equals(offered)) {
            box.getItems().setAll(offered);
        }
        box.setValue(chosen);
    }

    private static String doubt(Beginning read) {
        if (read.unreadable() > 0) {
            return Words.of("columns.unreadable", read.unreadable());
        }
        return read.header().size() == 1 && !read.keyed() ? Words.of("columns.uncut") : "";
    }

    /** The table is being read again. */
    void await() {
        waiting.playFromStart();
    }

    /** It cannot be read like that. @param problem a sentence */
    void refuse(String problem) {
        waiting.stop();
        tell(problem + " " + Words.of("columns.as-before"), true);
    }

    private void tell(String words, boolean doubtful) {
        note.setText(words);
        note.setGraphic(doubtful ? new FontIcon(Feather.ALERT_TRIANGLE) : null);
        note.setVisible(!words.isEmpty());
        note.setManaged(!words.isEmpty());
        note.getStyleClass().remove("doubtful");
        if (doubtful) {
            note.getStyleClass().add("doubtful");
        }
        // Whoever hears the form hears it with the choice that it is about.
        String help = words.isEmpty() ? Words.of("columns.change") : words;
        separators.setAccessibleHelp(help);
        encodings.setAccessibleHelp(help);
    }
}
