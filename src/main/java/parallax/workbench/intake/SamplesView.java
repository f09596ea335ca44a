package parallax.workbench.intake;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Known;
import parallax.intake.format.table.Beginning.Sample;
import parallax.workbench.base.Words;

/** The first articles of a table as they would come in. */
final class SamplesView extends VBox {

    /** Articles that are shown. */
    static final int MOST = 2;

    /** Letters of a text that are shown. */
    private static final int SHOWN = 160;

    private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    SamplesView() {
        setId("columns-samples");
        getStyleClass().add("samples");
        setMinHeight(USE_PREF_SIZE);
    }

    void show(List<Sample> samples) {
        getChildren().setAll(label(Words.of("columns.preview"), "samples-head"));
        for (Sample sample : samples) {
            Known known = sample.known();
            getChildren()
                    .add(label(known.title() == null ? Words.of("columns.preview.untitled") : known.title(), "title"));
            getChildren().add(label(facts(sample), sample.undated() == null ? "facts" : "doubtful"));
            getChildren().add(label(text(sample.text()), "text"));
        }
    }

    private String facts(Sample sample) {
        Known known = sample.known();
        String day = known.published() != null
                ? dates.format(known.published())
                : sample.undated() == null
                        ? Words.of("columns.preview.undated")
                        : Words.of("columns.preview.no-date", sample.undated().strip());
        List<String> facts = new ArrayList<>(
                List.of(known.outlet() == null ? Words.of("columns.preview.no-outlet") : known.outlet(), day));
        Stream.of(String.join(", ", known.byline()), known.section(), known.language(), known.accession(), known.url())
                .filter(Objects::nonNull)
                .filter(f -> !f.isEmpty())
                .forEach(facts::add);
        return String.join(" · ", facts);
    }

    private static String text(@Nullable String text) {
        if (text == null) {
            return Words.of("columns.preview.no-text");
        }
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
