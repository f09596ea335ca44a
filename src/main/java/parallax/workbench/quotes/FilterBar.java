package parallax.workbench.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Kind;
import parallax.news.Speaker;
import parallax.news.Tag;
import parallax.store.articles.ArticleRow;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.Speakers;
import parallax.workbench.base.Choice;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Typing;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** The filters as a row of buttons: each says what it lets through, and offers its values by typing. */
final class FilterBar {

    private final Workspace workspace;
    private final Picker picker;
    private final ReadOnlyObjectWrapper<QuoteFilter> filter = new ReadOnlyObjectWrapper<>(QuoteFilter.ALL);
    private final FilterChip speaker = new FilterChip("speaker", this::pickSpeaker, () -> speaker(null));
    private final FilterChip source = new FilterChip("source", this::pickSource, () -> source(null));
    private final FilterChip kind = new FilterChip("kind", this::pickKind, () -> kind(null));
    private final FilterChip tag = new FilterChip("tag", this::pickTag, () -> tag(null));
    private final ToggleButton rejected = new ToggleButton(null, new FontIcon(Feather.EYE_OFF));
    private final FlowPane node;

    FilterBar(Workspace workspace, Picker picker) {
        this.workspace = workspace;
        this.picker = picker;
        rejected.setId("quotes-filter-rejected");
        rejected.getStyleClass().add("filter-chip");
        rejected.setAccessibleText(Words.of("quotes.filter.rejected.tip"));
        rejected.setTooltip(new Tooltip(Words.of("quotes.filter.rejected.tip")));
        rejected.setOnAction(e -> rejected(rejected.isSelected()));
        node = new FlowPane(speaker.button(), source.button(), kind.button(), tag.button(), rejected);
        node.getStyleClass().add("filter-chips");
        workspace.speakers().addListener((ListChangeListener<Speakers.Row>) change -> show());
        workspace.tags().addListener((ListChangeListener<Tag>) change -> show());
        workspace.articles().addListener((ListChangeListener<ArticleRow>) change -> show());
        filter.addListener((o, before, now) -> show());
        show();
    }

    FlowPane node() {
        return node;
    }

    /** What is let through; its article is always null. */
    ReadOnlyObjectProperty<QuoteFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** Lets everything through that is not rejected. */
    void clear() {
        filter.set(QuoteFilter.ALL);
    }

    /** @param words null or blank: any */
    void text(@Nullable String words) {
        QuoteFilter f = filter.get();
        String text = words == null || words.isBlank() ? null : words.strip();
        filter.set(new QuoteFilter(null, f.speaker(), f.source(), f.kind(), f.tag(), text, f.rejected()));
    }

    /** @param id null: any */
    void speaker(@Nullable String id) {
        QuoteFilter f = filter.get();
        filter.set(new QuoteFilter(null, id, f.source(), f.kind(), f.tag(), f.text(), f.rejected()));
    }

    private void source(@Nullable String name) {
        QuoteFilter f = filter.get();
        filter.set(new QuoteFilter(null, f.speaker(), name, f.kind(), f.tag(), f.text(), f.rejected()));
    }

    private void kind(@Nullable Kind of) {
        QuoteFilter f = filter.get();
        filter.set(new QuoteFilter(null, f.speaker(), f.source(), of, f.tag(), f.text(), f.rejected()));
    }

    private void tag(@Nullable String id) {
        QuoteFilter f = filter.get();
        filter.set(new QuoteFilter(null, f.speaker(), f.source(), f.kind(), id, f.text(), f.rejected()));
    }

    private void rejected(boolean shown) {
        QuoteFilter f = filter.get();
        filter.set(new QuoteFilter(null, f.speaker(), f.source(), f.kind(), f.tag(), f.text(), shown));
    }

    private void show() {
        QuoteFilter f = filter.get();
        speaker.show(
                f.speaker() == null
                        ? null
                        : workspace.speakers().stream()
                                .map(Speakers.Row::speaker)
                                .filter(s -> s.id().equals(f.speaker()))
                                .map(Speaker::name)
                                .findFirst()
                                .orElse("–"));
        source.show(f.source());
        kind.show(f.kind() == null ? null : Kinds.words(f.kind()));
        tag.show(
                f.tag() == null
                        ? null
                        : workspace.tags().stream()
                                .filter(t -> t.id().equals(f.tag()))
                                .map(Tag::name)
                                .findFirst()
                                .orElse("–"));
        rejected.setSelected(f.rejected());
        ((FontIcon) rejected.getGraphic()).setIconCode(f.rejected() ? Feather.EYE : Feather.EYE_OFF);
    }

    private void pickSpeaker() {
        pick(
                "speaker",
                () -> speaker(null),
                typed -> Typing.matching(workspace.speakers(), typed, SpeakersView::names).stream()
                        .map(row -> Choice.of(
                                row.speaker().name(),
                                Words.of("quotes.speaker.quotes", row.quotes()),
                                () -> speaker(row.speaker().id()))));
    }

    private void pickSource() {
        List<String> sources = workspace.articles().stream()
                .map(ArticleRow::source)
                .distinct()
                .sorted()
                .toList();
        pick(
                "source",
                () -> source(null),
                typed -> Typing.matching(sources, typed, List::of).stream()
                        .map(name -> Choice.of(name, "", () -> source(name))));
    }

    private void pickKind() {
        List<Kind> kinds = List.of(Kind.values());
        pick(
                "kind",
                () -> kind(null),
                typed -> Typing.matching(kinds, typed, k -> List.of(Kinds.words(k))).stream()
                        .map(k -> Choice.of(
                                Kinds.words(k), Words.of("quotes.kind." + k.word() + ".tip"), () -> kind(k))));
    }

    private void pickTag() {
        pick(
                "tag",
                () -> tag(null),
                typed -> Typing.matching(workspace.tags(), typed, t -> List.of(t.name())).stream()
                        .map(t -> new Choice(t.name(), "", t.colour(), () -> tag(t.id()))));
    }

    private void pick(String part, Runnable any, Function<String, Stream<Choice>> values) {
        picker.show(Words.of("quotes.filter." + part + ".title"), Words.of("quotes.filter.prompt"), "", typed -> {
            List<Choice> choices = new ArrayList<>(values.apply(typed).toList());
            if (typed.isEmpty()) {
                choices.addFirst(Choice.of(Words.of("quotes.filter." + part + ".any"), "", any));
            }
            return choices;
        });
    }
}
