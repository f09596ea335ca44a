package parallax.project;

import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;

/**
 * All articles of a project by id, in their order, as a table needs them at hand. The first ones are kept as they are; the
 * texts of those beyond some thirty million letters are kept packed, since what is looked at is a small part of them. An
 * article that was looked at of late is not unpacked again. Safe for use by several threads once it is filled.
 */
final class Shelf extends AbstractMap<String, Article> {

    private static final int PLAIN = 32_000_000;
    private static final int RECENT = 512;

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, Article> recent = new LinkedHashMap<>(RECENT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Article> eldest) {
            return size() > RECENT;
        }
    };
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final byte[] buffer = new byte[8192];
    private long letters;

    /**
     * An article, without its text where that is packed.
     *
     * @param packed the text in UTF-8, deflated; null where it stands in the article
     * @param size bytes of the text in UTF-8
     */
    private record Slot(Article article, byte @Nullable [] packed, int size) {}

    private final Inflater inflater = new Inflater(true);

    /** Puts an article at the end. */
    void add(Article article) {
        letters += article.text().length();
        slots.put(article.id(), letters <= PLAIN ? new Slot(article, null, 0) : packed(article));
    }

    /** To be called when all are there. */
    Shelf filled() {
        deflater.end();
        return this;
    }

    private Slot packed(Article article) {
        byte[] plain = article.text().getBytes(StandardCharsets.UTF_8);
        // A lone surrogate has no place in UTF-8.
        if (!new String(plain, StandardCharsets.UTF_8).equals(article.text())) {
            return new Slot(article, null, 0);
        }
        deflater.reset();
        deflater.setInput(plain);
        deflater.finish();
        byte[] packed = new byte[0];
        while (!deflater.finished()) {
            int count = deflater.deflate(buffer);
            int had = packed.length;
            packed = java.util.Arrays.copyOf(packed, had + count);
            System.arraycopy(buffer, 0, packed, had, count);
        }
        return new Slot(article.withText(""), packed, plain.length);
    }

    private Article whole(Slot slot) {
        byte[] packed = slot.packed();
        return packed == null ? slot.article() : slot.article().withText(unpacked(packed, slot.size()));
    }

    private synchronized String unpacked(byte[] packed, int size) {
        byte[] plain = new byte[size];
        try {
            inflater.reset();
            inflater.setInput(packed);
            int at = 0;
            while (at < size) {
                int count = inflater.inflate(plain, at, size - at);
                if (count == 0) {
                    throw new DataFormatException("a text ends too early");
                }
                at += count;
            }
            return new String(plain, StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Article get(@Nullable Object id) {
        Slot slot = slots.get(id);
        if (slot == null || slot.packed() == null) {
            return slot == null ? null : slot.article();
        }
        synchronized (recent) {
            return recent.computeIfAbsent(slot.article().id(), key -> whole(slot));
        }
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        return slots.containsKey(id);
    }

    @Override
    public Set<String> keySet() {
        return java.util.Collections.unmodifiableSet(slots.keySet());
    }

    @Override
    public int size() {
        return slots.size();
    }

    @Override
    public Set<Map.Entry<String, Article>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Article>> iterator() {
                Iterator<Slot> each = slots.values().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Map.Entry<String, Article> next() {
                        Article article = whole(each.next());
                        return Map.entry(article.id(), article);
                    }
                };
            }

            @Override
            public int size() {
                return slots.size();
            }
        };
    }
}
