package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.news.Link;
import parallax.news.Omission;
import parallax.store.articles.Outlets.Outlet;
import parallax.store.statements.References.Reference;
import parallax.workbench.base.OutletForm;
import parallax.workbench.comparison.board.Shelf;
import parallax.workbench.comparison.table.Known;

/** A shelf that keeps everything for the length of a test. */
final class RecordingShelf implements Shelf {

    final Map<String, Outlet> outlets = new TreeMap<>();
    final List<Reference> texts = new ArrayList<>();
    final List<Omission> omissions = new ArrayList<>();

    @Override
    public void known(Consumer<Known> then) {
        then.accept(new Known(outlets, texts, omissions, List.of(), List.of()));
    }

    @Override
    public void outlet(String name, Consumer<OutletForm.Described> then) {
        then.accept(
                new OutletForm.Described(outlets.getOrDefault(name, Outlet.unknown(name)), List.of("quay.example")));
    }

    @Override
    public void describe(Outlet outlet) {
        outlets.put(outlet.name(), outlet);
    }

    @Override
    public void add(String name, String source, String text, Consumer<String> then) {
        String id = "text " + texts.size();
        texts.add(new Reference(id, name, source, text));
        then.accept(id);
    }

    @Override
    public void remove(Reference text) {
        texts.remove(text);
    }

    @Override
    public void say(Link.Place statement, String source, @Nullable Omission said) {
        omissions.removeIf(o -> o.statement().equals(statement) && o.source().equals(source));
        if (said != null) {
            omissions.add(said);
        }
    }
}
