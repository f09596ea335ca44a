package parallax.workbench.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import parallax.news.Link.Place;
import parallax.project.Explanation;
import parallax.project.Explanation.Likely;
import parallax.project.Explanation.Step;
import parallax.store.quotes.QuoteRow;
import parallax.store.quotes.QuoteRow.Status;
import parallax.text.Span;
import parallax.workbench.base.Latest;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/**
 * Why the selected quote has its speaker: the way from the words beside it to the name, each step a link into the text;
 * the cue; how sure that is; who else it may be. What the row itself says is there at once, the way follows from the
 * background.
 */
final class WhyPanel {

    /** Others that are named: more would be a list, and {@code S} offers that. */
    private static final int OTHERS = 3;
    /** From here on another is worth naming. */
    private static final double WORTH_NAMING = 0.03;
    /** Letters of a passage that a link shows; its hint shows all. */
    private static final int LONGEST = 34;

    private final Workspace workspace;
    private final Consumer<String> give;
    private final Latest<QuoteRow, Optional<Explanation>> latest;
    private final VBox node = new VBox();
    private @Nullable QuoteRow about;

    /** @param give hears the name of another speaker that is chosen for the quote */
    WhyPanel(Workspace workspace, Consumer<String> give) {
        this.workspace = workspace;
        this.give = give;
        latest = new Latest<>(
                workspace,
                (project, quote) -> project.explaining().of(quote.id()),
                (quote, found) -> found.ifPresent(why -> show(quote, why)));
        node.setId("quotes-why");
        node.getStyleClass().add("quotes-why");
        about(null);
    }

    Node node() {
        return node;
    }

    /** Explains a quote; null: none, and nothing is shown. */
    void about(@Nullable QuoteRow quote) {
        node.setVisible(quote != null);
        node.setManaged(quote != null);
        if (quote == null) {
            latest.forget();
            node.getChildren().clear();
        } else if (!quote.equals(about)) {
            node.setAccessibleText(Why.words(quote));
            show(quote, null);
            latest.ask(quote);
        }
        about = quote;
    }

    private void show(QuoteRow quote, @Nullable Explanation why) {
        TextFlow way = line("why-way");
        if (why != null && why.decision() != null) {
            taught(way, why.decision());
        } else {
            way(way, quote, why);
        }
        TextFlow grounds = line("why-grounds");
        if (quote.cue() == null || quote.cueText() == null) {
            add(grounds, Words.of("quotes.why.cue-none"));
        } else {
            add(grounds, Words.of("quotes.why.cue-is") + " ");
            grounds.getChildren().add(link(quote.cueText(), place(quote, quote.cue())));
        }
        add(grounds, " · " + Why.standing(quote));
        node.getChildren().setAll(way, grounds);
        if (why != null && quote.status() != Status.REJECTED) {
            others(quote, why);
        }
    }

    /** “he” → “Brede” (named before it in the sentence) → Jonas Brede. */
    private void way(TextFlow line, QuoteRow quote, @Nullable Explanation why) {
        List<Step> steps = why == null ? List.of() : why.steps();
        if (quote.mention() != null && quote.mentionText() != null) {
            line.getChildren().add(link(quote.mentionText(), place(quote, quote.mention())));
        } else {
            add(line, Words.of(quote.speaker() == null ? "quotes.why.nobody" : "quotes.why.unnamed"));
        }
        String last = quote.mentionText() == null ? "" : quote.mentionText();
        for (Step step : steps) {
            if (step.place() != null && !step.words().equals(last)) {
                add(line, " → ");
                line.getChildren().add(link(step.words(), place(quote, step.place())));
                last = step.words();
            }
            add(line, "\u00a0(" + Words.of("quotes.reason." + key(step.reason())) + ")", "why-reason");
        }
        boolean corrected = why != null && why.found() != null && !why.found().equals(quote.speaker());
        if (corrected && quote.status() != Status.SUGGESTED) {
            // The way leads to the engine's name; the analyst's stands apart from it.
            add(line, " → " + why.found());
            add(line, "; " + Words.of("quotes.why.you-said") + " ");
            name(line, quote);
        } else if (quote.speaker() != null && !quote.speaker().equals(last)) {
            add(line, " → ");
            name(line, quote);
        } else if (quote.speaker() == null && quote.mention() != null) {
            add(line, " → " + Words.of("quotes.why.unknown"));
        }
    }

    /** As you decided for “the warden” → Orla Venn. */
    private void taught(TextFlow line, QuoteRow decision) {
        add(line, Words.of("quotes.why.as-decided") + " ");
        String words = decision.mentionText() == null ? decision.text() : decision.mentionText();
        Hyperlink to = new Hyperlink(quoted(words));
        to.setTooltip(new Tooltip(Words.of("quotes.why.as-decided.tip", decision.source())));
        to.setOnAction(e -> {
            to.setVisited(false);
            workspace.select(decision);
        });
        line.getChildren().add(to);
        add(line, " → ");
        name(line, decision);
    }

    private void others(QuoteRow quote, Explanation why) {
        List<Likely> others = why.likely().stream()
                .filter(one -> !one.name().equals(quote.speaker()) && one.sure() >= WORTH_NAMING)
                .limit(OTHERS)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        TextFlow line = line("why-others");
        add(line, Words.of("quotes.why.others") + " ");
        for (Likely other : others) {
            Hyperlink name = new Hyperlink(other.name());
            name.setTooltip(new Tooltip(Words.of("quotes.why.others.tip", other.name())));
            name.setOnAction(e -> give.accept(other.name()));
            line.getChildren().add(name);
            add(line, "\u00a0" + Words.of("quotes.percent", Why.percent(other.sure())));
            add(line, other == others.getLast() ? "" : ", ");
        }
        node.getChildren().add(line);
    }

    private static void name(TextFlow line, QuoteRow quote) {
        add(line, quote.speaker() == null ? Words.of("quotes.why.unknown") : quote.speaker(), "why-name");
    }

    private Hyperlink link(String words, Place to) {
        Hyperlink link = new Hyperlink(quoted(words));
        link.setTooltip(new Tooltip(Words.of("quotes.why.go", words)));
        link.setOnAction(e -> {
            link.setVisited(false);
            workspace.go(to);
        });
        return link;
    }

    private static Place place(QuoteRow quote, Span span) {
        return new Place(quote.article(), span);
    }

    private static TextFlow line(String style) {
        TextFlow line = new TextFlow();
        line.getStyleClass().add(style);
        return line;
    }

    private static void add(TextFlow line, String words, String... styles) {
        Text text = new Text(words);
        text.getStyleClass().add("why-words");
        text.getStyleClass().addAll(styles);
        line.getChildren().add(text);
    }

    private static String quoted(String words) {
        String line = words.replace('\n', ' ');
        if (line.length() > LONGEST) {
            int end = line.lastIndexOf(' ', LONGEST);
            line = line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST)))
                    + " …";
        }
        return "“" + line + "”";
    }

    private static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
