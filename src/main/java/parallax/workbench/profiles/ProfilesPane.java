package parallax.workbench.profiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.statements.profiles.Profile;
import parallax.workbench.base.Action;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.EmptyState;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Pane;
import parallax.workbench.base.PaneKey;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** How each outlet reports and how each speaker is reported, in counts and pictures. */
public final class ProfilesPane implements Pane {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Findings findings;
    private final Saving saving;
    private final ProfileView profiles;
    private final MatrixView matrix;
    private final EmptyState empty = new EmptyState();
    private final Label notice = new Label(Words.of("profiles.one-outlet"), new FontIcon(Feather.INFO));
    private final Label probe = new Label();
    private final List<Action> actions;
    private final ProfilesBar bar;
    private final VBox node;
    private final ObservableValue<Boolean> shown;
    private boolean awaited;

    /** @param dialogs where it asks for files and words */
    public ProfilesPane(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        findings = new Findings(workspace);
        saving = new Saving(workspace, dialogs, findings);
        profiles = new ProfileView(workspace, new Fonts(Font.getDefault()));
        matrix = new MatrixView(workspace);
        actions = actionsOf();
        bar = new ProfilesBar(findings, actions);
        notice.getStyleClass().add("profiles-notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.setWrapText(true);
        notice.setMinHeight(Label.USE_PREF_SIZE);
        empty.setId("profiles-empty");
        empty.setFocusTraversable(true);
        probe.setVisible(false);
        probe.setManaged(false);
        probe.fontProperty().addListener((o, before, now) -> measured(now));
        StackPane body = new StackPane(profiles, matrix, empty, probe);
        body.setMinSize(0, 0);
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(bar, notice, body);
        node.setId("profiles-pane");
        node.getStyleClass().add("profiles-pane");
        node.setMinSize(0, 0);
        shown = node.parentProperty().flatMap(Node::visibleProperty).orElse(false);
        shown.addListener((o, before, now) -> findings.showing(now));
        for (Observable seen : List.<Observable>of(
                findings.studyProperty(),
                findings.viewProperty(),
                workspace.projectProperty(),
                workspace.articles(),
                workspace.running(),
                workspace.settledProperty())) {
            seen.addListener((Observable o) -> settle());
        }
        findings.studyProperty().addListener((o, before, now) -> show());
        findings.viewProperty().addListener((o, before, now) -> show());
        settle();
    }

    private void measured(Font font) {
        Fonts fonts = new Fonts(font);
        profiles.measured(fonts);
        matrix.measured(fonts);
    }

    private void show() {
        Study study = findings.study();
        if (findings.view().matrix()) {
            matrix.show(study, findings.view());
        } else {
            profiles.show(study, findings.view());
        }
    }

    private Emptiness emptiness() {
        return Emptiness.of(
                workspace.projectProperty().get() != null,
                workspace.articles().size(),
                workspace.comparisonProperty().get().rows().size(),
                findings.study(),
                findings.view(),
                workspace.comparing());
    }

    private void settle() {
        View view = findings.view();
        Emptiness why = emptiness();
        boolean anything = why == Emptiness.NOTHING || why == Emptiness.TAGS || why == Emptiness.SEVERAL;
        bar.setVisible(anything);
        bar.setManaged(anything);
        notice.setVisible(why == Emptiness.NOTHING
                && findings.study().comparison().columns().size() == 1);
        notice.setManaged(notice.isVisible());
        profiles.setVisible(why == Emptiness.NOTHING && !view.matrix());
        matrix.setVisible(why == Emptiness.NOTHING && view.matrix());
        empty.setVisible(why != Emptiness.NOTHING);
        if (why != Emptiness.NOTHING) {
            Runnable step = () -> findings.severalProperty().set(false);
            empty.show(why.icon(), "profiles.empty." + why.word(), why == Emptiness.SEVERAL ? step : null);
        }
        if (awaited && why != Emptiness.COMPUTING) {
            boolean here = empty.isFocused();
            awaited = false;
            if (here) {
                focus();
            }
        }
    }

    private List<Action> actionsOf() {
        BooleanBinding counted =
                Bindings.createBooleanBinding(() -> findings.study() != Study.NONE, findings.studyProperty());
        return List.of(
                Action.of("compare.cue-words", Feather.LIST, null, counted, this::cueWords),
                Action.of("compare.copy-profile", Feather.COPY, null, counted, this::copy),
                Action.of("compare.save-profile", Feather.DOWNLOAD, null, counted, saving::table),
                Action.of(
                        "compare.picture",
                        Feather.IMAGE,
                        null,
                        counted,
                        () -> saving.picture(profiles.chosenProperty().get(), node)));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(TableText.of(findings.study(), findings.view()));
        Clipboard.getSystemClipboard().setContent(content);
        workspace.noticeProperty().set(Notice.info(Words.of("profiles.copied")));
    }

    private void cueWords() {
        Map<String, Profile.CueCount> found = new HashMap<>();
        findings.study().profiles().outlets().stream()
                .flatMap(p -> p.cues().stream())
                .forEach(cue -> found.merge(
                        cue.verb(), cue, (a, b) -> new Profile.CueCount(a.verb(), a.tone(), a.count() + b.count())));
        List<Profile.CueCount> most = new ArrayList<>(found.values());
        most.sort(Comparator.comparing(Profile.CueCount::count).reversed());
        dialogs.tell(
                Words.of("profiles.cue-words"), new CueForm(findings.study().tones(), most, findings::keep));
    }

    @Override
    public String id() {
        return "profiles";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public List<PaneKey> keys() {
        return List.of(
                PaneKey.of("Enter", "profiles.key.open"),
                PaneKey.of("\u2190 \u2192 \u2191 \u2193", "profiles.key.go"),
                PaneKey.of("Esc", "profiles.key.close"));
    }

    @Override
    public void focus() {
        Emptiness why = emptiness();
        awaited = why == Emptiness.COMPUTING;
        if (why != Emptiness.NOTHING) {
            (bar.isVisible() ? bar.chosen() : empty).requestFocus();
        } else if (findings.view().matrix()) {
            matrix.focusGrid();
        } else {
            profiles.focusList();
        }
    }
}
