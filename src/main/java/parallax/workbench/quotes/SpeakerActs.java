package parallax.workbench.quotes;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parallax.news.Speaker;
import parallax.store.coding.Memos;
import parallax.store.quotes.Speakers;
import parallax.workbench.base.Choice;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Typing;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Renaming, merging and splitting the speakers that are selected, or that the selected quotes have. */
final class SpeakerActs {

    private final Workspace workspace;
    private final Picker picker;
    private final ReadOnlyObjectWrapper<List<Speakers.Row>> subject = new ReadOnlyObjectWrapper<>(List.of());

    SpeakerActs(Workspace workspace, Picker picker) {
        this.workspace = workspace;
        this.picker = picker;
    }

    /** Whom it is about. */
    void about(List<Speakers.Row> speakers) {
        subject.set(List.copyOf(speakers));
    }

    ReadOnlyObjectProperty<List<Speakers.Row>> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    BooleanBinding one() {
        return Bindings.createBooleanBinding(() -> subject.get().size() == 1, subject);
    }

    BooleanBinding some() {
        return Bindings.createBooleanBinding(() -> !subject.get().isEmpty(), subject);
    }

    BooleanBinding splittable() {
        return Bindings.createBooleanBinding(
                () -> subject.get().size() == 1
                        && !subject.get().getFirst().speaker().aliases().isEmpty(),
                subject);
    }

    /** Asks for the new name; one that another speaker bears makes them one. */
    void rename() {
        Speaker speaker = subject.get().getFirst().speaker();
        workspace.asks().pane("quotes");
        picker.show(
                Words.of("quotes.rename.title", speaker.name()),
                Words.of("quotes.rename.prompt"),
                speaker.name(),
                typed -> renamings(
                        workspace.speakers(),
                        speaker,
                        typed,
                        name -> workspace.act(p -> p.speakers().rename(speaker.id(), name))));
    }

    /** Takes a name. */
    interface Renaming {
        void to(String name);
    }

    /** What renaming can end in for what is typed. */
    static List<Choice> renamings(List<Speakers.Row> speakers, Speaker speaker, String typed, Renaming renaming) {
        List<Choice> choices = new ArrayList<>();
        for (Speakers.Row row : speakers) {
            if (!row.speaker().id().equals(speaker.id()) && row.speaker().name().equals(typed)) {
                choices.add(Choice.of(
                        Words.of("quotes.rename.join", typed),
                        Words.of("quotes.speaker.quotes", row.quotes()),
                        () -> renaming.to(typed)));
            }
        }
        if (choices.isEmpty() && !typed.isEmpty() && !typed.equals(speaker.name())) {
            choices.add(Choice.of(Words.of("quotes.rename.to", typed), "", () -> renaming.to(typed)));
        }
        for (String alias : speaker.aliases()) {
            if (!alias.equals(typed)) {
                choices.add(Choice.of(
                        Words.of("quotes.rename.to", alias),
                        Words.of("quotes.rename.alias"),
                        () -> renaming.to(alias)));
            }
        }
        return choices;
    }

    /** Several: asks whose name they keep. One: asks whom it is the same as. */
    void merge() {
        List<Speakers.Row> chosen = subject.get();
        List<String> ids = chosen.stream().map(r -> r.speaker().id()).toList();
        boolean several = chosen.size() > 1;
        String title = several
                ? Words.of("quotes.merge.title", chosen.size())
                : Words.of("quotes.merge.into", chosen.getFirst().speaker().name());
        List<Speakers.Row> into = several
                ? chosen
                : workspace.speakers().stream()
                        .filter(r -> !ids.contains(r.speaker().id()))
                        .toList();
        workspace.asks().pane("quotes");
        picker.show(
                title,
                Words.of(several ? "quotes.merge.keep" : "quotes.assign.prompt"),
                "",
                typed -> Typing.matching(into, typed, SpeakersView::names).stream()
                        .map(row -> Choice.of(
                                row.speaker().name(),
                                Words.of("quotes.speaker.quotes", row.quotes()),
                                () -> workspace.act(p ->
                                        p.speakers().merge(ids, row.speaker().id()))))
                        .toList());
    }

    /** Opens the memo on the speaker. */
    void memo() {
        Speaker speaker = subject.get().getFirst().speaker();
        workspace.asks().memo(new Memos.Subject(Memos.Kind.SPEAKER, speaker.id(), speaker.name()));
    }

    /** Asks which of a speaker's names is somebody else. */
    void split() {
        Speaker speaker = subject.get().getFirst().speaker();
        workspace.asks().pane("quotes");
        picker.show(
                Words.of("quotes.split.title", speaker.name()),
                Words.of("quotes.split.prompt"),
                "",
                typed -> Typing.matching(speaker.aliases(), typed, List::of).stream()
                        .map(alias -> Choice.of(
                                alias, "", () -> workspace.act(p -> p.speakers().split(speaker.id(), alias))))
                        .toList());
    }
}
