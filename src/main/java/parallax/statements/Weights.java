package parallax.statements;

/** A linear model over {@link Evidence}: what each kind of evidence adds, in log odds. */
record Weights(
        double bias,
        double overlap,
        double containment,
        double mass,
        double run,
        double runShare,
        double quotedCore,
        double numbers,
        double numberChanged,
        double negationFlipped,
        double sameSpeaker,
        double sameChannel,
        double otherChannel,
        double sameArticle,
        double unplaced,
        double otherStory) {

    /**
     * Fitted on hand-labelled pairs of sentences, then rounded; speaker and channel by judgement, the pairs have
     * neither.
     */
    static final Weights SHIPPED =
            new Weights(-4.7, 2.6, 6.9, 0.7, 0.8, 3.3, 0, 0, -1, -0.3, 1, 0.4, -3, -2.5, -2.5, -1);

    double score(Evidence e) {
        double odds = bias
                + overlap * e.overlap()
                + containment * e.containment()
                + mass * Math.log1p(e.mass())
                + run * Math.log1p(e.run())
                + runShare * e.runShare()
                + quotedCore * e.quotedCore()
                + numbers * Math.min(2, e.numbers())
                + on(numberChanged, e.numberChanged())
                + on(negationFlipped, e.negationFlipped())
                + on(sameSpeaker, e.sameSpeaker() && !e.sameArticle())
                + on(sameChannel, e.sameChannel())
                + on(otherChannel, e.otherChannel())
                + on(sameArticle, e.sameArticle())
                + on(unplaced, !e.placed())
                + on(otherStory, !e.sameStory());
        return 1 / (1 + Math.exp(-odds));
    }

    private static double on(double weight, boolean is) {
        return is ? weight : 0;
    }
}
