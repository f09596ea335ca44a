package parallax.workbench.base;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import parallax.project.Project;
import parallax.store.articles.Outlets.Outlet;

/**
 * What the analyst knows of an outlet: country, owner, language, leaning and who says so, what else it is called, where
 * its pages are, and fields of the analyst's own.
 */
public final class OutletForm extends GridPane {

    private final Outlet outlet;
    private final Map<String, TextInputControl> fields = new LinkedHashMap<>();

    /**
     * What the form is filled with.
     *
     * @param outlet what the project knows of it, and else what is known of outlets of that name
     * @param sites where its articles stand: they are its domains unless it has others
     */
    public record Described(Outlet outlet, List<String> sites) {

        /** Reads the project: not for the FX thread. */
        public static Described of(Project project, String name) {
            return new Described(
                    project.outlets().described(name), project.outlets().sites(name));
        }
    }

    /** @param save takes what was typed */
    public OutletForm(Described described, Consumer<Outlet> save) {
        this(described);
        Button keep = new Button(Words.of("outlet.save"));
        keep.setId("outlet-save");
        keep.setDefaultButton(true);
        keep.getStyleClass().add("accent");
        keep.setOnAction(e -> save.accept(typed()));
        add(keep, 1, getRowCount());
        GridPane.setHalignment(keep, HPos.RIGHT);
    }

    /** Without a button, for a dialog that has its own. */
    public OutletForm(Described described) {
        outlet = described.outlet();
        List<String> sites = described.sites();
        getStyleClass().addAll("form", "outlet-form");
        setHgap(10);
        setVgap(6);
        field("country", new TextField(outlet.country()));
        field("owner", new TextField(outlet.owner()));
        field("language", new TextField(outlet.language()));
        field("leaning", new TextField(outlet.leaning()));
        field("leaning-source", new TextField(outlet.leaningSource()));
        field("names", new TextField(String.join(", ", outlet.names())));
        field("domains", new TextField(String.join(", ", outlet.domains().isEmpty() ? sites : outlet.domains())));
        List<String> others = outlet.domains().isEmpty()
                ? List.of()
                : sites.stream().filter(site -> !isOn(outlet, site)).toList();
        Label also = new Label(Words.of("outlet.domains.also", String.join(", ", others)));
        also.setId("outlet-sites");
        also.getStyleClass().add("text-muted");
        also.setWrapText(true);
        also.setVisible(!others.isEmpty());
        also.setManaged(also.isVisible());
        add(also, 1, getRowCount());
        TextArea own = new TextArea(outlet.fields().entrySet().stream()
                .map(f -> f.getKey() + ": " + f.getValue())
                .collect(Collectors.joining("\n")));
        own.setPrefRowCount(2);
        own.setPrefColumnCount(30);
        field("fields", own);
    }

    private static boolean isOn(Outlet outlet, String site) {
        return outlet.domains().stream().anyMatch(domain -> site.equals(domain) || site.endsWith("." + domain));
    }

    private void field(String name, TextInputControl field) {
        field.setId("outlet-" + name);
        field.setPromptText(Words.of("outlet." + name + ".prompt"));
        Label label = new Label(Words.of("outlet." + name));
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        addRow(getRowCount(), label, field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        fields.put(name, field);
    }

    /** The outlet as it was typed. */
    public Outlet typed() {
        Map<String, String> own = new LinkedHashMap<>();
        text("fields").lines().forEach(line -> {
            int colon = line.indexOf(':');
            String name = colon < 0 ? line.strip() : line.substring(0, colon).strip();
            if (!name.isEmpty()) {
                own.put(name, colon < 0 ? "" : line.substring(colon + 1).strip());
            }
        });
        return new Outlet(
                outlet.name(),
                text("country"),
                text("owner"),
                text("language"),
                text("leaning"),
                text("leaning-source"),
                list("names"),
                list("domains"),
                own);
    }

    private List<String> list(String name) {
        return Arrays.stream(text(name).split("[,;\\n]"))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
    }

    private String text(String name) {
        TextInputControl field = fields.get(name);
        return field == null ? "" : field.getText().strip();
    }

    /** What the keyboard goes to first. */
    public TextInputControl first() {
        return fields.values().iterator().next();
    }
}
