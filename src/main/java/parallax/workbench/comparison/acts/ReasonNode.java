package parallax.workbench.comparison.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.project.Reason;
import parallax.statements.collation.Flag;
import parallax.statements.likeness.Evidence;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.marks.Flagged;
import parallax.workbench.comparison.table.RowModel;

/** Why a wording does or does not belong with one other, in words. */
final class ReasonNode extends VBox {

    /** @param article where {@code rendering} stands */
    ReasonNode(Article article, Rendering rendering, Reason reason) {
        getStyleClass().addAll("reason", reason.verdict().word());
        Label verdict = new Label(
                Words.of("comparison.why." + reason.verdict().word()),
                new FontIcon(
                        switch (reason.verdict()) {
                            case SAME -> Feather.CHECK;
                            case POSSIBLE -> Feather.HELP_CIRCLE;
                            case REFUSED -> Feather.X;
                        }));
        verdict.getStyleClass().add("reason-verdict");
        Label source = new Label(reason.article().source());
        source.getStyleClass().add("line-name-base");
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox head = new HBox(verdict, source);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("reason-head");
        for (Flag flag : reason.flags()) {
            head.getChildren().add(Flagged.badge(flag));
        }
        Evidence evidence = reason.evidence();
        if (evidence != null) {
            Label score = new Label(Words.of("comparison.why.score", evidence.score()));
            score.getStyleClass().add("text-muted");
            head.getChildren().add(score);
        }
        Label wording =
                line(RowModel.line(reason.other().span().of(reason.article().text())));
        wording.getStyleClass().add("reason-wording");
        getChildren().addAll(head, wording);
        lines(article, rendering, reason).forEach(words -> getChildren().add(line(words)));
    }

    /** What spoke for and against, each a short sentence. */
    private static List<String> lines(Article article, Rendering rendering, Reason reason) {
        List<String> lines = new ArrayList<>();
        if (reason.decided()) {
            lines.add(Words.of("comparison.why.decided." + reason.verdict().word()));
        }
        Evidence evidence = reason.evidence();
        if (evidence == null) {
            lines.add(Words.of("comparison.why.unknown"));
            return lines;
        }
        lines.add(
                evidence.shared().isEmpty()
                        ? Words.of("comparison.why.words.none")
                        : Words.of("comparison.why.words", String.join(", ", evidence.shared())));
        lines.add(Words.of(
                "comparison.why.share", Math.round(evidence.containment() * 100), evidence.run(), evidence.numbers()));
        lines.add(speaker(rendering, reason.other(), evidence));
        lines.add(occasion(article, reason, evidence));
        reason.flags().forEach(flag -> lines.add(Flagged.tip(flag)));
        return lines;
    }

    private static String speaker(Rendering one, Rendering other, Evidence evidence) {
        String mine = one.speaker();
        String others = other.speaker();
        if (evidence.sameSpeaker() && mine != null) {
            return Words.of("comparison.why.speaker.same", mine);
        }
        String unknown = Words.of("comparison.speaker-unknown");
        return Words.of("comparison.why.speaker", mine == null ? unknown : mine, others == null ? unknown : others);
    }

    private static String occasion(Article article, Reason reason, Evidence evidence) {
        LocalDate mine = article.published();
        LocalDate others = reason.article().published();
        String published =
                mine == null || others == null ? "" : Words.of("comparison.why.occasion.days", "" + mine, "" + others);
        String key = evidence.sameChannel()
                ? "same"
                : evidence.otherChannel() ? "other" : evidence.placed() ? "near" : "open";
        return Words.of("comparison.why.occasion." + key, published);
    }

    /** A line of text that wraps. */
    static Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
