package parallax.workbench.quotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.news.Link;
import parallax.news.Palette;
import parallax.store.quotes.QuoteRow;
import parallax.store.quotes.Speakers;
import parallax.workbench.base.Choice;
import parallax.workbench.base.Picker;
import parallax.workbench.base.TagChoices;
import parallax.workbench.base.Typing;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** What the analyst rules on the selected quotes. */
final class QuoteActs {

    private final Workspace workspace;
    private final QuoteList list;
    private final Picker picker;

    QuoteActs(Workspace workspace, QuoteList list, Picker picker) {
        this.workspace = workspace;
        this.list = list;
        this.picker = picker;
    }

    void confirm() {
        List<String> ids = ids();
        workspace.act(p -> p.quotes().confirm(ids));
    }

    void reject() {
        List<String> ids = ids();
        list.advance();
        workspace.act(p -> p.quotes().reject(ids));
    }

    /** Gives the selected quote to the next likely speaker, {@code by} 1, or to the one before, -1. */
    void tryNext(int by) {
        String id = ids().getFirst();
        workspace.act(p -> p.explaining().tryNext(id, by));
    }

    /** Gives the selected quote to a speaker. */
    void give(String name) {
        String id = ids().getFirst();
        workspace.act(p -> p.quotes().propose(id, name));
    }

    /** Asks for a tag, which all selected quotes get in one act. */
    void tag() {
        List<Link.Place> places = list.chosenProperty().get().stream()
                .map(q -> new Link.Place(q.article(), q.envelope()))
                .toList();
        workspace.asks().pane("quotes");
        picker.show(
                Words.of("tag.quotes.title", places.size()),
                Words.of("tag.prompt"),
                "",
                typed -> TagChoices.of(
                        workspace.tags(),
                        typed,
                        tag -> workspace.act(p -> p.recoding().tag(places, tag.id())),
                        name -> workspace.act(p -> p.recoding()
                                .tagNew(places, name, Palette.next(p.codebook().list())))));
    }

    /** Asks who speaks. */
    void assign() {
        List<QuoteRow> quotes = list.chosenProperty().get();
        List<String> ids = ids();
        workspace.asks().pane("quotes");
        picker.show(
                Words.of("quotes.assign.title", ids.size()),
                Words.of("quotes.assign.prompt"),
                "",
                typed -> choices(
                        workspace.speakers(),
                        quotes,
                        typed,
                        name -> workspace.act(p -> p.quotes().assign(ids, name))));
    }

    private List<String> ids() {
        return list.chosenProperty().get().stream().map(QuoteRow::id).toList();
    }

    /** Takes a name, null for nobody. */
    interface Naming {
        void as(@Nullable String name);
    }

    /** Speakers that fit what is typed, the typed name if it is new, and nobody. */
    static List<Choice> choices(List<Speakers.Row> speakers, Collection<QuoteRow> quotes, String typed, Naming naming) {
        List<Choice> choices = new ArrayList<>();
        for (Speakers.Row row : Typing.matching(speakers, typed, SpeakersView::names)) {
            String name = row.speaker().name();
            boolean now = quotes.stream()
                    .allMatch(q -> Objects.equals(q.speakerId(), row.speaker().id()));
            choices.add(Choice.of(
                    name,
                    now && !quotes.isEmpty()
                            ? Words.of("quotes.assign.now")
                            : Words.of("quotes.speaker.quotes", row.quotes()),
                    () -> naming.as(name)));
        }
        boolean known =
                speakers.stream().anyMatch(row -> SpeakersView.names(row).contains(typed));
        if (!typed.isEmpty() && !known) {
            choices.add(Choice.of(Words.of("quotes.assign.new", typed), "", () -> naming.as(typed)));
        }
        choices.add(Choice.of(Words.of("quotes.assign.nobody"), "", () -> naming.as(null)));
        return choices;
    }
}
