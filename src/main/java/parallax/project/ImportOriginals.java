package parallax.project;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.intake.Entry;
import parallax.intake.fetch.Fetched;
import parallax.intake.source.Refusal;
import parallax.store.articles.Original;
import parallax.store.articles.Originals;

/** Keeps the file at hand with the first article that comes out of it. */
final class ImportOriginals {

    private final Originals kept;
    private final boolean copies;
    private @Nullable ImportSource last;
    private @Nullable Entry lastEntry;
    private @Nullable ImportSource seen;
    private @Nullable Original original;

    ImportOriginals(Originals kept, boolean copies) {
        this.kept = kept;
        this.copies = copies;
    }

    @Nullable
    Original of(ImportSource from, @Nullable Entry entry) {
        if (from != last || !Objects.equals(entry, lastEntry)) {
            last = from;
            lastEntry = entry;
            original = (entry == null ? keep(from) : keep(from, entry)).orElse(null);
        }
        return original;
    }

    /** The file inside is what the analyst wants to see; by its place alone it could not be found again. */
    private Optional<Original> keep(ImportSource from, Entry entry) {
        if (!copies && from.file() != null) {
            return keep(from);
        }
        try {
            return Optional.of(kept.keep(entry.name(), entry.bytes()));
        } catch (Refusal e) {
            return keep(from);
        }
    }

    /** A file that was moved and is brought again is known by its new place from here on. */
    void seen(ImportSource from) {
        if (from != last && from != seen && from.file() != null) {
            seen = from;
            kept.seen(from.file());
        }
    }

    private Optional<Original> keep(ImportSource from) {
        if (from.file() != null) {
            return kept.keep(from.file(), copies);
        }
        Fetched fetched = from.fetched();
        return fetched == null ? Optional.empty() : Optional.of(kept.keep(fetched.name(), fetched.bytes()));
    }
}
