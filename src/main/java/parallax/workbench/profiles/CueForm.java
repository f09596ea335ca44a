package parallax.workbench.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.statements.profiles.Profile;
import parallax.statements.words.CueTones;
import parallax.statements.words.Tone;
import parallax.workbench.base.Typing;
import parallax.workbench.base.Words;

/**
 * The list of reporting words, to be corrected: type a word, choose what it is. Every change counts at once; words
 * that occur and are in no list come first.
 */
final class CueForm extends VBox {

    private final List<Profile.CueCount> found;
    private final Consumer<CueTones> changed;
    private final TextField typed = new TextField();
    private final ListView<CueLine> list = new ListView<>();
    private final TextField source = new TextField();
    private CueTones tones;

    /**
     * @param found the words that occur, with their counts
     * @param changed takes the list after every change
     */
    CueForm(CueTones tones, List<Profile.CueCount> found, Consumer<CueTones> changed) {
        this.tones = tones;
        this.found = found;
        this.changed = changed;
        getStyleClass().add("cue-form");
        Label hint = new Label(Words.of("profiles.cue-words.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("cue-hint");
        typed.setId("cue-typed");
        typed.setPromptText(Words.of("profiles.cue-words.typed"));
        typed.setAccessibleText(Words.of("profiles.cue-words.typed"));
        typed.textProperty().addListener((o, before, now) -> lines(null));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                e.consume();
            }
        });
        list.setId("cue-list");
        list.setAccessibleText(Words.of("profiles.cue-words"));
        list.setCellFactory(view -> new CueCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        source.setId("cue-source");
        source.setText(tones.source());
        source.setOnAction(e -> keepSource());
        source.focusedProperty().addListener((o, before, now) -> keepSource());
        Label sourceLabel = new Label(Words.of("profiles.cue-words.source"));
        sourceLabel.setLabelFor(source);
        getChildren().addAll(hint, typed, list, buttons(), sourceLabel, source);
        lines(null);
    }

    private HBox buttons() {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("cue-buttons");
        for (Tone tone : Tone.values()) {
            Button button = new Button(Words.of("profiles.cue-words.set." + tone.word()));
            button.setId("cue-" + tone.word());
            button.setTooltip(new Tooltip(Words.of("profiles.tone." + tone.word() + ".tip")));
            button.disableProperty()
                    .bind(list.getSelectionModel().selectedItemProperty().isNull());
            button.setOnAction(e -> set(tone));
            button.setMinWidth(USE_PREF_SIZE);
            buttons.getChildren().add(button);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button back = new Button(Words.of("profiles.cue-words.back"));
        back.setId("cue-back");
        back.getStyleClass().add("flat");
        back.setOnAction(e -> {
            source.setText(CueTones.SHIPPED.source());
            keep(CueTones.SHIPPED, null);
        });
        back.setMinWidth(USE_PREF_SIZE);
        buttons.getChildren().addAll(space, back);
        return buttons;
    }

    private void set(Tone tone) {
        CueLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            keep(tones.with(line.verb(), tone), line.verb());
        }
    }

    private void keepSource() {
        if (!source.getText().strip().equals(tones.source())) {
            keep(tones.withSource(source.getText()), null);
        }
    }

    private void keep(CueTones now, @Nullable String at) {
        tones = now;
        changed.accept(now);
        lines(at);
    }

    /** @param at the word to be on, null for the one that was */
    private void lines(@Nullable String at) {
        CueLine before = list.getSelectionModel().getSelectedItem();
        String wanted = at != null ? at : before == null ? "" : before.verb();
        List<CueLine> fitting = new ArrayList<>(
                Typing.matching(CueLine.all(tones, found), typed.getText(), line -> List.of(line.verb())));
        String word = typed.getText().strip().toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && fitting.stream().noneMatch(line -> line.verb().equals(word))) {
            fitting.addFirst(new CueLine(word, Tone.UNLISTED, 0));
        }
        list.getItems().setAll(fitting);
        int again = fitting.stream().map(CueLine::verb).toList().indexOf(wanted);
        list.getSelectionModel().select(Math.max(0, again));
        list.scrollTo(Math.max(0, again - 2));
    }
}
