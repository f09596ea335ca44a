package parallax.workbench.exports;

import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import parallax.export.notes.Arrangement;
import parallax.export.notes.Notes;
import parallax.export.notes.Selection;
import parallax.export.notes.TagPaths;
import parallax.export.refi.RefiProfile;
import parallax.news.Tag;
import parallax.project.NoteCount;
import parallax.project.NoteExport;
import parallax.project.NoteFormat;
import parallax.workbench.base.Latest;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Asks which notes are written, and as what; counts while the analyst chooses. */
public final class NotesForm {

    private static final String REMEMBERED = "export.notes";
    private static final Duration PAUSE = Duration.millis(250);

    private final ComboBox<NoteFormat> format = new ComboBox<>();
    private final ComboBox<Arrangement> by = new ComboBox<>();
    private final ComboBox<RefiProfile> profile = new ComboBox<>();
    private final CheckBox plain = new CheckBox(Words.of("notes-export.plain"));
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final TextField search = new TextField();
    private final Label count = new Label();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Facet outlets;
    private final Facet speakers;
    private final Facet tags;
    private final Facet articles;
    private final Latest<Selection, NoteCount> counting;
    private final VBox node;

    /**
     * @param outline what the project has, as {@link parallax.project.Reports#outline} gives it
     * @param remembered what was asked for last, null for nothing
     */
    public NotesForm(Workspace workspace, Notes outline, @Nullable String remembered) {
        NoteExport last = Wanted.unpacked(remembered);
        Selection chosen = last.selection();
        choices(format, "notes-export-format", List.of(NoteFormat.values()), last.format(), "notes-export.format.");
        choices(by, "notes-export-by", List.of(Arrangement.values()), last.by(), "notes-export.by.");
        choices(
                profile,
                "notes-export-profile",
                List.of(RefiProfile.values()),
                last.profile(),
                "notes-export.profile.");
        plain.setId("notes-export-plain");
        plain.setSelected(last.plain());
        TagPaths paths = new TagPaths(outline.tags());
        outlets = facet(
                "outlets",
                outline.articles().stream()
                        .map(a -> new Facet.Item(a.source(), a.source()))
                        .distinct()
                        .toList(),
                chosen.outlets());
        speakers = facet(
                "speakers",
                workspace.speakers().stream()
                        .map(s -> new Facet.Item(s.speaker().name(), s.speaker().name()))
                        .distinct()
                        .toList(),
                chosen.speakers());
        tags = facet("tags", outline.tags().stream().map(t -> item(paths, t)).toList(), chosen.tags());
        articles = facet(
                "articles",
                outline.articles().stream()
                        .map(a -> new Facet.Item(a.id(), a.title() == null ? a.file() : a.title()))
                        .toList(),
                chosen.articles());
        from.setId("notes-export-from");
        to.setId("notes-export-to");
        search.setId("notes-export-search");
        from.setValue(chosen.from());
        to.setValue(chosen.to());
        search.setText(chosen.search());
        search.setPromptText(Words.of("notes-export.search.prompt"));
        from.valueProperty().addListener((o, before, now) -> ask());
        to.valueProperty().addListener((o, before, now) -> ask());
        search.textProperty().addListener((o, before, now) -> pause.playFromStart());
        pause.setOnFinished(e -> ask());
        format.valueProperty().addListener((o, before, now) -> offer());
        counting = new Latest<>(
                workspace,
                (project, selection) -> NoteExport.count(project, outline, selection),
                (selection, counted) -> told(counted));
        count.setId("notes-export-count");
        count.getStyleClass().add("notes-export-count");
        count.setWrapText(true);
        node = new VBox(top(), facets(), days(), count);
        node.setId("notes-export");
        node.getStyleClass().add("notes-export");
        offer();
        ask();
    }

    /** What the project remembers its choices under. */
    public static String key() {
        return REMEMBERED;
    }

    public Node node() {
        return node;
    }

    /** Whether anything would be written. */
    public ObservableBooleanValue ready() {
        return ready.getReadOnlyProperty();
    }

    /** What is asked for. */
    public NoteExport wanted() {
        return new NoteExport(format.getValue(), selection(), by.getValue(), profile.getValue(), plain.isSelected());
    }

    /** The same as the project remembers it. */
    public String packed() {
        return Wanted.packed(wanted());
    }

    private Selection selection() {
        return format.getValue() == NoteFormat.QDC
                ? Selection.ALL
                : new Selection(
                        tags.ticked(),
                        speakers.ticked(),
                        outlets.ticked(),
                        articles.ticked(),
                        from.getValue(),
                        to.getValue(),
                        search.getText());
    }

    private Node top() {
        HBox row = new HBox(
                label("notes-export.format", format),
                format,
                label("notes-export.by", by),
                by,
                label("notes-export.profile", profile),
                profile,
                plain);
        row.getStyleClass().add("notes-export-row");
        return row;
    }

    private Node facets() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("notes-export-facets");
        grid.addRow(0, outlets, tags, speakers, articles);
        for (int i = 0; i < 4; i++) {
            ColumnConstraints quarter = new ColumnConstraints();
            quarter.setPercentWidth(25);
            grid.getColumnConstraints().add(quarter);
        }
        grid.getChildren().forEach(facet -> GridPane.setVgrow(facet, Priority.ALWAYS));
        VBox.setVgrow(grid, Priority.ALWAYS);
        return grid;
    }

    private Node days() {
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox row = new HBox(
                label("notes-export.from", from),
                from,
                label("notes-export.to", to),
                to,
                label("notes-export.search", search),
                search);
        row.getStyleClass().add("notes-export-row");
        return row;
    }

    /** Shows what the format has a use for. */
    private void offer() {
        NoteFormat chosen = format.getValue();
        shown(by, chosen.arranged());
        shown(profile, chosen == NoteFormat.QDPX);
        shown(plain, chosen == NoteFormat.CSV);
        boolean whole = chosen == NoteFormat.QDC;
        List.of(outlets, speakers, tags, articles, from, to, search).forEach(n -> n.setDisable(whole));
        ask();
    }

    private static void shown(Node choice, boolean on) {
        List<Node> both = choice.getParent() == null
                ? List.of(choice)
                : choice.getParent().getChildrenUnmodifiable().stream()
                        .filter(n -> n == choice || n instanceof Label l && l.getLabelFor() == choice)
                        .toList();
        both.forEach(n -> {
            n.setVisible(on);
            n.setManaged(on);
        });
    }

    private void ask() {
        counting.ask(selection());
    }

    private void told(NoteCount counted) {
        ready.set(counted.articles() > 0 || format.getValue() == NoteFormat.QDC);
        count.setText(
                format.getValue() == NoteFormat.QDC
                        ? Words.of("notes-export.codebook")
                        : Words.of(
                                counted.articles() > 0 ? "notes-export.count" : "notes-export.nothing",
                                counted.marks(),
                                counted.articles(),
                                counted.outlets()));
    }

    private Facet facet(String name, List<Facet.Item> items, Set<String> ticked) {
        return new Facet(name, items, ticked, this::ask);
    }

    private static Facet.Item item(TagPaths paths, Tag tag) {
        return new Facet.Item(paths.path(tag), paths.path(tag));
    }

    private static <T> void choices(ComboBox<T> box, String id, List<T> items, T chosen, String words) {
        box.setId(id);
        box.getItems().setAll(items);
        box.setValue(chosen);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : Words.of(words + (item instanceof Enum<?> e ? e.name() : ""));
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("is chosen, not typed");
            }
        });
    }

    private static Label label(String key, Node of) {
        Label label = new Label(Words.of(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMnemonicParsing(true);
        label.setLabelFor(of);
        return label;
    }
}
