package parallax.intake.format.office;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Known;
import parallax.intake.article.Passage;
import parallax.intake.source.TimeLimit;
import parallax.news.Role;

/**
 * The paragraphs of a rich text (Rich Text Format specification 1.9.1): deleted and hidden words, comments and field codes
 * out; notes after the text, headers and footers last.
 */
final class RtfText implements IRtfListener {

    /** Real files nest some twenty groups deep. */
    private static final int DEPTH = 1000;

    private final Flow body = new Flow();
    private final Flow notes = new Flow();
    private final Flow heads = new Flow();
    private final Styles styles = new Styles();
    private final RtfInfo info = new RtfInfo();
    private final StringBuilder styleName = new StringBuilder();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Group group = new Group(Part.BODY);

    /** What the words of a group belong to. */
    private enum Part {
        BODY,
        NOTE,
        HEAD,
        STYLE,
        INFO,
        NOTHING
    }

    /** What holds until the end of a group. */
    private static final class Group {
        private Part part;
        private boolean hidden;
        private boolean deleted;
        private int style = -1;

        Group(Part part) {
            this.part = part;
        }

        Group inner() {
            Group inner = new Group(part);
            inner.hidden = hidden;
            inner.deleted = deleted;
            inner.style = style;
            return inner;
        }
    }

    /** Paragraphs that run past each other. */
    private static final class Flow {
        private final List<Passage> done = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();

        void end(@Nullable Role role) {
            if (!open.toString().isBlank()) {
                done.add(new Passage(open.toString(), role, 0));
            }
            open.setLength(0);
        }
    }

    /** All, none blank. */
    List<Passage> passages() {
        body.end(role());
        notes.end(null);
        heads.end(Role.FURNITURE);
        Set<Passage> running = new LinkedHashSet<>(heads.done);
        List<Passage> all = new ArrayList<>(body.done);
        all.addAll(notes.done);
        all.addAll(running);
        return all;
    }

    /** What the program that wrote it noted. */
    Known properties() {
        return info.known();
    }

    @Override
    public void processGroupStart() {
        if (groups.size() >= DEPTH) {
            throw new IllegalStateException("nested too deep");
        }
        groups.push(group);
        group = group.inner();
    }

    @Override
    public void processGroupEnd() {
        Part ended = group.part;
        int style = group.style;
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
        if (ended == Part.STYLE) {
            String name = styleName.toString().replaceFirst(";\\s*$", "").strip();
            if (style >= 0 && !name.isEmpty()) {
                styles.add(Integer.toString(style), name, null);
            }
            styleName.setLength(0);
        } else if (ended == Part.INFO) {
            info.end();
        } else if (ended == Part.NOTE && group.part != Part.NOTE) {
            notes.end(null);
        } else if (ended == Part.HEAD && group.part != Part.HEAD) {
            heads.end(Role.FURNITURE);
        }
    }

    @Override
    public void processString(String text) {
        if (group.hidden || group.deleted) {
            return;
        }
        switch (group.part) {
            case BODY -> body.open.append(text);
            case NOTE -> notes.open.append(text);
            case HEAD -> heads.open.append(text);
            case STYLE -> styleName.append(text);
            case INFO -> info.text(text);
            case NOTHING -> {
                // Tables of fonts, pictures.
            }
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        TimeLimit.check();
        if (group.part == Part.NOTHING) {
            return;
        }
        if (group.part == Part.INFO && info.command(command, parameter)) {
            return;
        }
        String words = RtfWords.of(command);
        if (words != null) {
            processString(words);
        } else if (RtfWords.isSilent(command) || optional && !RtfWords.isTransparent(command)) {
            group.part = Part.NOTHING;
        } else {
            format(command, parameter, hasParameter);
        }
    }

    private void format(Command command, int parameter, boolean hasParameter) {
        boolean on = !hasParameter || parameter != 0;
        switch (command) {
            case par, sect, cell, row, nestcell, nestrow -> endParagraph();
            case pard -> group.style = -1;
            case plain -> {
                group.hidden = false;
                group.deleted = false;
            }
            case s -> group.style = parameter;
            case v -> group.hidden = on;
            case deleted -> group.deleted = on;
            case stylesheet -> group.part = Part.STYLE;
            case info -> group.part = Part.INFO;
            case footnote -> group.part = Part.NOTE;
            case header, headerl, headerr, headerf, footer, footerl, footerr, footerf -> group.part = Part.HEAD;
            default -> {
                // What it looks like.
            }
        }
    }

    private void endParagraph() {
        switch (group.part) {
            case BODY -> body.end(role());
            case NOTE -> notes.end(null);
            case HEAD -> heads.end(Role.FURNITURE);
            case STYLE, INFO, NOTHING -> {
                // No paragraphs there.
            }
        }
    }

    private @Nullable Role role() {
        return group.style < 0 ? null : styles.role(Integer.toString(group.style));
    }

    @Override
    public void processDocumentStart() {
        // Nothing to do before the first group.
    }

    @Override
    public void processDocumentEnd() {
        // The last paragraph ends when all are asked for.
    }

    @Override
    public void processCharacterBytes(byte[] data) {
        // They come as strings.
    }

    @Override
    public void processBinaryBytes(byte[] data) {
        // Pictures.
    }
}
