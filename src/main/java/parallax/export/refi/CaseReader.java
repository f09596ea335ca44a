package parallax.export.refi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.export.LossReport;
import parallax.store.articles.Outlets.Outlet;

/** Reads the cases of a project: those of outlets are what is known of these, those of speakers hold memos. */
final class CaseReader {

    private static final String SPEAKER_KIND = "Speaker";
    private static final String OUTLET_KIND = "Outlet";

    private final Values values;
    private final NoteReader notes;
    private final LossReport.Counter losses;

    CaseReader(Values values, NoteReader notes, LossReport.Counter losses) {
        this.values = values;
        this.notes = notes;
        this.losses = losses;
    }

    /** The outlets that something is said of. */
    List<Outlet> read(Element root) {
        List<Outlet> outlets = new ArrayList<>();
        for (Element one : root.in("Cases").toList()) {
            String name = one.attributes().getOrDefault("name", "");
            String guid = one.guid("guid");
            Map<String, String> said = new LinkedHashMap<>(values.of(one));
            String kind = said.remove(Facts.KIND);
            if (OUTLET_KIND.equals(kind) || guid.equals(Guids.named("outlet", name))) {
                notes.memos(RefiProject.On.OUTLET, name, name, one);
                if (!said.isEmpty() && !name.isBlank()) {
                    outlets.add(Facts.outlet(name, said));
                }
            } else if (SPEAKER_KIND.equals(kind)) {
                notes.memos(RefiProject.On.SPEAKER, guid, name, one);
            } else {
                losses.add("Case", "Parallax has outlets and speakers in place of cases.");
                losses.add("Variable of a case", said.size(), "Only those of outlets come in.");
            }
        }
        return outlets;
    }
}
