package parallax.workbench.comparison.bar;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.table.Base;
import parallax.workbench.comparison.table.Filter;
import parallax.workbench.comparison.table.FilterWords;
import parallax.workbench.comparison.table.Order;
import parallax.workbench.comparison.table.Table;
import parallax.workbench.comparison.table.View;

/** The bar over the table: search, filters, base wording, order, counts. Shows the view and changes it. */
public final class Bar extends HBox {

    /** The least width, in em, at which everything has its words beside its icon. */
    private static final double ROOMY = 96;

    /** What the switch for wire copy needs besides, where there is any. */
    private static final double ONE_MORE = 12;

    private final Board board;
    private final CustomTextField find = new CustomTextField();
    private final ComboBox<Choice> speaker = new ComboBox<>();
    private final ComboBox<Choice> base = new ComboBox<>();
    private final ComboBox<Order> order = new ComboBox<>();
    private final ToggleButton differing = toggle("differing", Feather.SHUFFLE);
    private final ToggleButton several = toggle("several", Feather.LAYERS);
    private final ToggleButton together = toggle("together", Feather.COPY);
    private final ToggleButton leftOut = toggle("left-out", Feather.TYPE);
    private final Button clear = new Button(null, new FontIcon(Feather.X_CIRCLE));
    private final Label counts = new Label();
    private boolean showing;

    /** Something to choose from a box; {@code value} null stands for any. */
    private record Choice(@Nullable String value, String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * @param leave puts the keyboard back into the table
     * @param more buttons of other parts of the pane
     */
    public Bar(Board board, Runnable leave, List<? extends Node> more) {
        this.board = board;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("comparison-bar");
        find.setId("comparison-find");
        find.setPromptText(Words.of("comparison.find"));
        find.setLeft(new FontIcon(Feather.SEARCH));
        find.textProperty().addListener((o, was, is) -> filter(f -> f.withText(is)));
        find.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
                find.clear();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE || e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DOWN) {
                leave.run();
                e.consume();
            }
        });
        boxes();
        differing.selectedProperty().addListener((o, was, is) -> filter(f -> f.withDiffering(is)));
        several.selectedProperty().addListener((o, was, is) -> filter(f -> f.withSeveral(is)));
        leftOut.selectedProperty().bindBidirectional(board.switches().leftOut());
        together.selectedProperty().bindBidirectional(board.switches().together());
        counts.setId("comparison-counts");
        counts.getStyleClass().add("comparison-counts");
        counts.setMinWidth(0);
        clear.setId("comparison-clear");
        clear.getStyleClass().addAll("flat", "button-icon");
        clear.setTooltip(new Tooltip(Words.of("comparison.chip.clear")));
        clear.setAccessibleText(Words.of("comparison.chip.clear"));
        clear.setOnAction(e -> board.look(board.view().with(Filter.NONE)));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.SOMETIMES);
        HBox.setHgrow(find, Priority.ALWAYS);
        widthProperty().addListener((o, was, is) -> narrow());
        getChildren().addAll(find, speaker, differing, several);
        getChildren().addAll(more);
        getChildren().addAll(base, order, together, leftOut, spring, clear, counts, Legend.button());
        board.tableProperty().addListener((o, was, is) -> show());
        board.viewProperty().addListener((o, was, is) -> show());
        board.lines().addListener((Observable o) -> counts.setText(counts()));
        show();
    }

    /** Where there is little room, the switches show their icons alone; their tooltips say the rest. */
    private void narrow() {
        double roomy = together.isVisible() ? ROOMY + ONE_MORE : ROOMY;
        boolean is = getWidth() < roomy * counts.getFont().getSize();
        for (ToggleButton toggle : List.of(differing, several, together, leftOut)) {
            toggle.setContentDisplay(is ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }

    private static ToggleButton toggle(String name, Feather icon) {
        ToggleButton toggle = new ToggleButton(Words.of("comparison.bar." + name), new FontIcon(icon));
        toggle.setId("comparison-" + name);
        toggle.getStyleClass().add("bar-toggle");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setAccessibleText(Words.of("comparison.bar." + name + ".tip"));
        toggle.setTooltip(new Tooltip(Words.of("comparison.bar." + name + ".tip")));
        return toggle;
    }

    private void boxes() {
        speaker.setId("comparison-speaker");
        speaker.setAccessibleText(Words.of("comparison.bar.speaker"));
        speaker.setTooltip(new Tooltip(Words.of("comparison.bar.speaker")));
        speaker.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                filter(f -> f.withSpeaker(is.value()));
            }
        });
        base.setId("comparison-base");
        base.setAccessibleText(Words.of("comparison.bar.base"));
        base.setTooltip(new Tooltip(Words.of("comparison.bar.base")));
        base.valueProperty().addListener((o, was, is) -> {
            if (is != null && !showing) {
                board.look(board.view().with(Base.of(is.value())));
            }
        });
        order.setId("comparison-order");
        order.setAccessibleText(Words.of("comparison.bar.order"));
        order.setTooltip(new Tooltip(Words.of("comparison.bar.order")));
        order.getItems().setAll(Order.values());
        order.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Order of) {
                return of == null
                        ? ""
                        : Words.of("comparison.order." + of.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public @Nullable Order fromString(String words) {
                return null;
            }
        });
        order.valueProperty().addListener((o, was, is) -> {
            if (is != null && !showing) {
                board.look(board.view().with(is));
            }
        });
    }

    private void filter(UnaryOperator<Filter> change) {
        if (!showing) {
            View view = board.view();
            board.look(view.with(change.apply(view.filter())));
        }
    }

    /** Brings every control into line with the view, without its writing back. */
    private void show() {
        showing = true;
        View view = board.view();
        Filter filter = view.filter();
        if (!find.getText().equals(filter.text())) {
            find.setText(filter.text());
        }
        List<Choice> speakers = new ArrayList<>();
        speakers.add(new Choice(null, Words.of("comparison.bar.all-speakers")));
        board.table()
                .speakers()
                .forEach(s -> speakers.add(new Choice(s, s.isEmpty() ? Words.of("comparison.speaker-unknown") : s)));
        choose(speaker, speakers, filter.speaker());
        List<Choice> bases = new ArrayList<>();
        List<Base> of = new ArrayList<>(List.of(Base.FULLEST, new Base.Majority()));
        view.known().texts().forEach(text -> of.add(new Base.Text(text.id())));
        for (Comparison.Column column : board.table().comparison().columns()) {
            of.add(new Base.Outlet(column.source()));
        }
        of.forEach(b -> bases.add(new Choice(b.code(), FilterWords.base(b, view.known()))));
        choose(base, bases, view.base().code());
        order.setValue(view.order());
        differing.setSelected(filter.has(Filter.Part.DIFFERING));
        several.setSelected(filter.has(Filter.Part.SEVERAL));
        together.setVisible(!board.table().comparison().copies().groups().isEmpty());
        together.setManaged(together.isVisible());
        narrow();
        clear.setVisible(!filter.active().isEmpty());
        clear.setManaged(clear.isVisible());
        showing = false;
    }

    private static void choose(ComboBox<Choice> box, List<Choice> choices, @Nullable String value) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(choices.stream()
                .filter(c -> Objects.equals(c.value(), value))
                .findFirst()
                .orElse(choices.getFirst()));
    }

    private String counts() {
        Table.Counts all = board.table().counts();
        Table.Counts shown = board.counts();
        int outlets = board.table().comparison().columns().size();
        return shown.statements() == all.statements()
                ? Words.of("comparison.counts", all.statements(), outlets, all.several())
                : Words.of("comparison.counts.filtered", shown.statements(), all.statements(), shown.several());
    }

    /** Puts the keyboard into the search field. */
    public void search() {
        find.requestFocus();
        find.selectAll();
    }
}
