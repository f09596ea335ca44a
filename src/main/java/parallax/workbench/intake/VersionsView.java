package parallax.workbench.intake;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.StringConverter;
import parallax.news.Article;
import parallax.news.Region;
import parallax.store.Articles.Version;
import parallax.text.WordDiff;
import parallax.text.WordDiff.Kind;
import parallax.text.WordDiff.Run;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** What has changed in an article from one of its texts to another, word by word. */
public final class VersionsView extends VBox {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    /** Words that stay the same are shown so far around a change, in UTF-16 units. */
    private static final int AROUND = 240;

    private static final Pattern BLANK = Pattern.compile("\\s*\\n\\s*\\n\\s*");

    private final Workspace workspace;
    private final ComboBox<Version> older = new ComboBox<>();
    private final ComboBox<Version> newer = new ComboBox<>();
    private final TextFlow flow = new TextFlow();
    private final Label told = new Label();
    private final ScrollPane scroll = new ScrollPane(flow);

    /** @param versions of one article, newest first, two at least */
    public VersionsView(Workspace workspace, List<Version> versions) {
        this.workspace = workspace;
        setId("versions");
        getStyleClass().add("versions");
        for (ComboBox<Version> box : List.of(older, newer)) {
            box.getItems().setAll(versions);
            box.setConverter(new InWords());
        }
        older.setId("versions-older");
        newer.setId("versions-newer");
        older.setAccessibleText(Words.of("versions.from"));
        newer.setAccessibleText(Words.of("versions.to"));
        older.setValue(versions.get(1));
        newer.setValue(versions.getFirst());
        older.valueProperty().addListener((o, was, now) -> read());
        newer.valueProperty().addListener((o, was, now) -> read());
        told.setId("versions-told");
        told.getStyleClass().add("text-muted");
        Label from = new Label(Words.of("versions.from"));
        Label to = new Label(Words.of("versions.to"));
        for (Label label : List.of(from, to)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        HBox bar = new HBox(from, older, to, newer);
        bar.getStyleClass().add("report-bar");
        flow.getStyleClass().add("diff");
        scroll.getStyleClass().add("diff-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar, told, scroll);
        read();
    }

    /** What the keyboard goes to first. */
    public Node first() {
        return scroll;
    }

    private void read() {
        String from = older.getValue().id();
        String to = newer.getValue().id();
        workspace.read(
                p -> Changes.whole(WordDiff.of(
                        text(p.articles().find(from)), text(p.articles().find(to)))),
                this::show);
    }

    /** The article without what belongs to the page: links and notices change with every visit. */
    private static String text(Optional<Article> found) {
        if (found.isEmpty()) {
            return "";
        }
        Article article = found.get();
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Region region : article.regions()) {
            if (region.role().folded()) {
                text.append(article.text(), at, region.span().start());
                at = region.span().end();
            }
        }
        text.append(article.text(), at, article.text().length());
        return BLANK.matcher(text).replaceAll("\n\n").strip();
    }

    private void show(List<Run> runs) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.kind() == Kind.SAME) {
                same(run.text(), i == 0, i == runs.size() - 1, texts);
            } else {
                // A sign beside the colour: what is gone is struck through, what was added is underlined.
                texts.add(text(run.text(), run.kind() == Kind.GONE ? "gone" : "added"));
            }
        }
        flow.getChildren().setAll(texts);
        scroll.setVvalue(0);
        boolean same = runs.stream().allMatch(r -> r.kind() == Kind.SAME);
        told.setText(
                same
                        ? Words.of("versions.same")
                        : Words.of("versions.told", words(runs, Kind.GONE), words(runs, Kind.ADDED)));
    }

    private static long words(List<Run> runs, Kind kind) {
        return runs.stream()
                .filter(r -> r.kind() == kind)
                .mapToLong(r -> r.text().strip().split("\\s+").length)
                .sum();
    }

    private static void same(String text, boolean first, boolean last, List<Text> texts) {
        if (text.length() < 3 * AROUND) {
            texts.add(text(text, "same"));
            return;
        }
        int head = first ? 0 : space(text, AROUND);
        int tail = last ? text.length() : space(text, text.length() - AROUND);
        texts.add(text(text.substring(0, head), "same"));
        int words = text.substring(head, tail).strip().split("\\s+").length;
        texts.add(text("\n" + Words.of("versions.skipped", words) + "\n", "skipped"));
        texts.add(text(text.substring(tail), "same"));
    }

    private static int space(String text, int near) {
        int at = text.indexOf(' ', near);
        return at < 0 ? near : at;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    /** When a text came, and what it says of its own day. */
    private static final class InWords extends StringConverter<Version> {

        @Override
        public String toString(Version version) {
            if (version == null) {
                return "";
            }
            String arrived = TIME.format(version.arrived().atZone(ZoneId.systemDefault()));
            String came = Words.of("versions.version", version.current() ? 1 : 0, arrived);
            return version.dated() == null ? came : Words.of("versions.dated", came, version.dated());
        }

        @Override
        public Version fromString(String typed) {
            throw new UnsupportedOperationException("versions are chosen, not typed");
        }
    }
}
