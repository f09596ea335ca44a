package parallax.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parallax.export.OutputFile;
import parallax.project.Progress;

/** Stdout for data, stderr for words, both UTF-8. */
final class Console implements Progress, AutoCloseable {

    /** Progress is told at most this often, in milliseconds. */
    private static final long PAUSE = 1000;

    private final Writer out;
    private final PrintStream err;
    private long told = System.currentTimeMillis();

    Console(PrintStream out, PrintStream err) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    Writer out() {
        return out;
    }

    void say(String words) {
        err.println(words);
    }

    /** Writes into a file, or to stdout where none is given. */
    void write(@Nullable Path target, OutputFile.Content content) throws IOException {
        if (target == null) {
            content.writeTo(out);
            out.flush();
        } else {
            OutputFile.write(target, content);
        }
    }

    @Override
    public void step(long done, long total, String words) {
        long now = System.currentTimeMillis();
        if (now - told >= PAUSE) {
            told = now;
            say(total > 0 ? done + " of " + total + " " + words : done > 0 ? done + " " + words : words);
        }
    }

    /** The command line is cancelled by ending it. */
    @Override
    public void check() {}

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
