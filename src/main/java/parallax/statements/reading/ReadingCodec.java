package parallax.statements.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import parallax.news.Kind;
import parallax.news.Rendering;
import parallax.statements.words.Lexicon;
import parallax.statements.words.SpeakerName;
import parallax.statements.words.Term;
import parallax.statements.words.Terms;
import parallax.statements.words.Word;
import parallax.statements.words.Wording;
import parallax.text.Span;

/** Writes readings as bytes and reads them back: what the map step hands over, and what a project keeps. */
public final class ReadingCodec {

    /** Raised whenever anything about readings changes; readings of another number are made anew. */
    static final int VERSION = 1;

    private final Terms terms;

    /** Words that are read back become those of {@code terms}. */
    public ReadingCodec(Terms terms) {
        this.terms = terms;
    }

    /** The bytes of a reading; equal readings give equal bytes. */
    public byte[] encode(Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
            out.writeUTF(reading.id());
            day(out, reading.source().published());
            int[] stems = reading.source().stems();
            out.writeInt(stems.length);
            for (int i = 0; i < stems.length; i++) {
                out.writeInt(stems[i]);
                out.writeByte(reading.source().times()[i]);
            }
            out.writeInt(reading.tellings().size());
            for (Telling telling : reading.tellings()) {
                text(out, telling.speaker());
                text(out, telling.setting().channel());
                text(out, telling.setting().form());
                When when = telling.setting().when();
                day(out, when == null ? null : when.from());
                day(out, when == null ? null : when.to());
                out.writeBoolean(when != null && when.year());
            }
            out.writeInt(reading.units().size());
            for (Unit unit : reading.units()) {
                write(out, unit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Unit unit) throws IOException {
        Rendering r = unit.rendering();
        out.writeUTF(r.quote());
        out.writeInt(r.span().start());
        out.writeInt(r.span().end());
        out.writeByte(r.kind().ordinal());
        text(out, r.speaker());
        out.writeInt(r.cue() == null ? -1 : r.cue().start());
        out.writeInt(r.cue() == null ? -1 : r.cue().end());
        out.writeInt(r.passage());
        out.writeInt(unit.telling().at());
        out.writeBoolean(unit.sure());
        Wording wording = unit.wording();
        out.writeInt(wording.words());
        out.writeShort(wording.size());
        for (int i = 0; i < wording.size(); i++) {
            Term term = wording.term(i);
            out.writeUTF(term.form());
            out.writeUTF(term.stem());
            out.writeByte(term.shape().ordinal());
            out.writeByte(term.force().ordinal());
            out.writeByte(wording.mark(i));
        }
        out.writeUTF(wording.language());
    }

    /** The reading that {@link #encode} wrote. */
    public Reading decode(byte[] bytes) {
        try (InputStream packed = new InflaterInputStream(new ByteArrayInputStream(bytes));
                DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed.readAllBytes()))) {
            String id = in.readUTF();
            LocalDate published = day(in);
            int[] stems = new int[in.readInt()];
            byte[] times = new byte[stems.length];
            for (int i = 0; i < stems.length; i++) {
                stems[i] = in.readInt();
                times[i] = in.readByte();
            }
            Source source = new Source(id, published, stems, times);
            List<Telling> tellings = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                String speaker = text(in);
                String channel = text(in);
                String form = text(in);
                LocalDate from = day(in);
                LocalDate to = day(in);
                boolean year = in.readBoolean();
                When when = from == null || to == null ? null : new When(from, to, year);
                Setting setting = new Setting(channel, form, when);
                tellings.add(new Telling(tellings.size(), source, speaker, new SpeakerName(speaker), setting));
            }
            List<Unit> units = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                units.add(unit(in, id, units.size(), tellings));
            }
            return new Reading(source, List.copyOf(tellings), List.copyOf(units));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Unit unit(DataInputStream in, String article, int number, List<Telling> tellings) throws IOException {
        String quote = in.readUTF();
        Span span = new Span(in.readInt(), in.readInt());
        Kind kind = Kind.values()[in.readByte()];
        String speaker = text(in);
        int cueStart = in.readInt();
        int cueEnd = in.readInt();
        Rendering rendering = new Rendering(
                Rendering.idAt(article, span),
                article,
                quote,
                span,
                kind,
                speaker,
                cueStart < 0 ? null : new Span(cueStart, cueEnd),
                Rendering.State.SAME,
                1,
                in.readInt());
        Telling telling = tellings.get(in.readInt());
        boolean sure = in.readBoolean();
        int words = in.readInt();
        int size = in.readShort();
        String[] forms = new String[size];
        String[] stems = new String[size];
        Word.Shape[] shapes = new Word.Shape[size];
        Lexicon.Force[] forces = new Lexicon.Force[size];
        byte[] marks = new byte[size];
        for (int i = 0; i < size; i++) {
            forms[i] = in.readUTF();
            stems[i] = in.readUTF();
            shapes[i] = Word.Shape.values()[in.readByte()];
            forces[i] = Lexicon.Force.values()[in.readByte()];
            marks[i] = in.readByte();
        }
        String language = in.readUTF();
        Term[] read = new Term[size];
        for (int i = 0; i < size; i++) {
            read[i] = terms.of(forms[i], stems[i], shapes[i], forces[i], language);
        }
        Wording wording = new Wording(read, marks, words, language);
        return new Unit(number, rendering, wording, telling, sure, Features.of(wording));
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private static void day(DataOutputStream out, @Nullable LocalDate day) throws IOException {
        out.writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    private static @Nullable LocalDate day(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }
}
