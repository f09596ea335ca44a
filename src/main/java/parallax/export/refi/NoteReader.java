package parallax.export.refi;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.export.LossReport;
import parallax.export.refi.RefiProject.Memo;
import parallax.export.refi.RefiProject.On;
import parallax.intake.source.CleanText;

/** The notes of a project, and which things they hang on. */
final class NoteReader {

    /** What our own files call the note that holds a tag's examples. */
    static final String EXAMPLES = "Examples";

    private final LossReport.Counter losses;
    private final People people;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    /** Notes that a link ties to something, by what they are tied to: NVivo's annotations. */
    private final Map<String, List<String>> linked = new HashMap<>();

    private final Set<String> used = new HashSet<>();
    private final List<Memo> memos = new ArrayList<>();

    private record Note(
            String name,
            String text,
            @Nullable String author,
            @Nullable Instant created,
            @Nullable Instant changed) {}

    NoteReader(Element project, SourceTexts texts, People people, LossReport.Counter losses) throws IOException {
        this.losses = losses;
        this.people = people;
        for (Element note : project.in("Notes").toList()) {
            String text = texts.inline(note);
            String said = text == null ? "" : CleanText.of(text);
            String description = note.text("Description");
            notes.put(
                    note.guid("guid"),
                    new Note(
                            note.attributes().getOrDefault("name", ""),
                            description.isBlank() ? said : said.isBlank() ? description : said + "\n\n" + description,
                            people.author(note),
                            People.time(note, "creationDateTime"),
                            People.time(note, "modifiedDateTime")));
            losses.add(
                    "Marks and codes in a note",
                    note.all("PlainTextSelection").size() + note.all("Coding").size(),
                    "Notes have no marks and tags in Parallax.");
        }
        project.in("Links").forEach(this::link);
    }

    private void link(Element link) {
        String from = link.guid("originGUID");
        String to = link.guid("targetGUID");
        if (notes.containsKey(to) && !notes.containsKey(from)) {
            linked.computeIfAbsent(from, k -> new ArrayList<>()).add(to);
        } else if (notes.containsKey(from) && !notes.containsKey(to)) {
            linked.computeIfAbsent(to, k -> new ArrayList<>()).add(from);
        } else if (!link.guid("guid").equals(Guids.named("link", from, to))) {
            losses.add("Link", "Parallax ties statements only.");
        }
    }

    private List<String> of(Element element) {
        List<String> found = new ArrayList<>();
        element.children().stream()
                .filter(c -> c.is("NoteRef"))
                .map(c -> c.guid("targetGUID"))
                .forEach(found::add);
        found.addAll(linked.getOrDefault(element.guid("guid"), List.of()));
        return found;
    }

    /** The words of all notes that hang on a mark, a blank line between; empty where there are none. */
    String on(Element mark) {
        List<String> said = new ArrayList<>();
        for (String guid : of(mark)) {
            Note note = notes.get(guid);
            used.add(guid);
            if (note != null && !note.text().isBlank()) {
                said.add(note.text());
                if (note.author() != null && !note.author().equals(people.author(mark))) {
                    losses.add("Note by another person", "A note has the author of its mark in Parallax.");
                }
            }
        }
        return String.join("\n\n", said);
    }

    /** The examples of a code that came from Parallax; empty where there are none. */
    String examples(Element code) {
        for (String guid : of(code)) {
            Note note = notes.get(guid);
            if (note != null && note.name().equals(EXAMPLES) && guid.equals(examplesGuid(code.guid("guid")))) {
                used.add(guid);
                return note.text();
            }
        }
        return "";
    }

    /** The text of the note that holds what the format has no place for; empty where there is none. */
    String addendum() {
        Note note = notes.get(Addendum.GUID);
        return note == null ? "" : note.text();
    }

    static String examplesGuid(String code) {
        return Guids.named("examples", code);
    }

    /** Takes the notes on something, and its description where that is no part of it, as memos. */
    void memos(On on, String target, String name, Element element) {
        String description = element.text("Description");
        if (on != On.CODE && !description.isBlank()) {
            memos.add(new Memo(
                    Guids.named("description", target),
                    on,
                    target,
                    name,
                    CleanText.of(description),
                    null,
                    People.time(element, "creationDateTime"),
                    null));
        }
        for (String guid : of(element)) {
            if (!guid.equals(examplesGuid(target))) {
                memo(on, target, name, guid);
            }
        }
    }

    private void memo(On on, String target, String name, String guid) {
        Note note = notes.get(guid);
        used.add(guid);
        if (note != null && !note.text().isBlank()) {
            memos.add(new Memo(guid, on, target, name, note.text(), note.author(), note.created(), note.changed()));
        }
    }

    /**
     * All memos; those on nothing that Parallax keeps are on the project.
     *
     * @param subjects what memos are on where the file says so beside the format
     */
    List<Memo> ofProject(Element root, Map<String, Addendum.On> subjects) {
        used.add(Addendum.GUID);
        memos(On.PROJECT, "", "", root);
        for (String guid : List.copyOf(notes.keySet())) {
            if (!used.contains(guid) && subjects.containsKey(guid)) {
                memo(On.PROJECT, "", "", guid);
            } else if (!used.contains(guid)) {
                losses.add("Note on nothing that is kept", "It is a memo on the project now.");
                memo(On.PROJECT, "", "", guid);
            }
        }
        return memos.stream().map(m -> on(m, subjects.get(m.guid()))).toList();
    }

    private static Memo on(Memo memo, Addendum.@Nullable On subject) {
        return subject == null
                ? memo
                : new Memo(
                        memo.guid(),
                        subject.kind(),
                        subject.target(),
                        subject.name(),
                        memo.text(),
                        memo.author(),
                        memo.created(),
                        memo.changed());
    }
}
