package parallax.statements.likeness;

/** A linear model over {@link Evidence}: what each kind of evidence adds, in log odds. */
record Weights(
        double bias,
        double overlap,
        double containment,
        double mass,
        double run,
        double runShare,
        double numbers,
        double numberChanged,
        double negationFlipped,
        double sameSpeaker,
        double sameChannel,
        double otherChannel,
        double sameArticle,
        double unplaced,
        double otherStory,
        double dayApart) {

    /**
     * Fitted on hand-labelled pairs of sentences, then rounded; speaker, channel, story and days by judgement.
     */
    static final Weights SHIPPED =
            new Weights(-4.7, 2.6, 6.9, 0.7, 0.8, 3.3, 0, -1, -0.3, 1, 0.4, -3, -2.5, -2.5, -1.5, -0.4);

    double score(Evidence e) {
        double odds = bias
                + overlap * e.overlap()
                + containment * e.containment()
                + mass * Math.log1p(e.mass())
                + run * Math.log1p(e.run())
                + runShare * e.runShare()
                + numbers * Math.min(2, e.numbers())
                + on(numberChanged, e.numberChanged())
                + on(negationFlipped, e.negationFlipped())
                + on(sameSpeaker, e.sameSpeaker() && !e.sameArticle())
                + on(sameChannel, e.sameChannel())
                + on(otherChannel, e.otherChannel())
                + on(sameArticle, e.sameArticle())
                + on(unplaced, !e.placed())
                + on(otherStory, !e.sameStory())
                + (e.sameChannel() ? 0 : dayApart * e.daysApart());
        return 1 / (1 + Math.exp(-odds));
    }

    private static double on(double weight, boolean is) {
        return is ? weight : 0;
    }
}
