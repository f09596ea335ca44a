/**
 * The same statement across articles: candidates, scoring, clustering, occasions, collation. Pure functions over
 * records, without store or screen; the order of the articles never changes the result.
 *
 * <h2>How matching goes</h2>
 * <ol>
 *   <li><b>Map.</b> {@link parallax.statements.reading.Reader} makes a {@link parallax.statements.reading.Reading} of one article and its
 *       quotes: renderings, their words, tellings, features. It looks at nothing else.
 *   <li><b>Index.</b> A rendering is found by its 24 rarest stems and pairs of stems ({@link
 *       parallax.statements.reading.Features}) in overlapping windows of three weeks ({@link parallax.statements.reading.Windows}). Rarity
 *       is that of news at large ({@link parallax.statements.words.Background}), a table that ships with the program: rarity
 *       counted in the project would change every old score with every new article. Those who share a feature stand in an
 *       order of their own ({@link parallax.statements.pairs.Order}), and each is held against its nearest sixteen on either
 *       side. So what many share costs no more than what few share, and yet a sentence that all outlets report is found.
 *       A limit beyond which a feature is passed over would lose just that sentence, and whoever crossed the limit would
 *       undo the pairs of all others.
 *   <li><b>Encounter.</b> Two articles that have candidates between them are compared ({@link
 *       parallax.statements.pairs.Encounter}). Whatever a score takes from its surroundings, whether the two tell one story,
 *       whether better partners are at hand, is known from these two alone.
 *   <li><b>Groups.</b> Renderings that hang together by ties ({@link parallax.statements.clusters.Groups}). A group of more than
 *       400 falls apart into those that hang together more closely.
 *   <li><b>Clusters.</b> Every group is clustered by itself ({@link parallax.statements.clusters.Grouping}).
 *   <li><b>Circles.</b> Tellings that hang together by statements or by talks with one channel ({@link
 *       parallax.statements.occasions.Circles}); of more than 400 only those of one speaker and week count as hanging together.
 *   <li><b>Rows.</b> Every circle is laid out by itself: its occasions, and the cells of its statements ({@link
 *       parallax.statements.Rows}). Only articles that report a statement or cover its occasion have a cell. The order of
 *       the table is made when it is read ({@link parallax.statements.StatementRow}).
 * </ol>
 * {@link parallax.statements.Batch} does this for many articles at once on all processors, {@link
 * parallax.statements.Neighbourhood} for a few among many: it looks up the features of what has changed, compares the
 * articles found, clusters the groups that are touched, before and after, and lays out the circles that this touches
 * ({@link parallax.statements.Relaying}). Since no step sees more than its part, both come to the same result in whatever
 * order; {@code MatchBookTest} holds them against each other. What it asks of a project file it asks in few questions, each
 * about many places ({@link parallax.statements.Index}, {@link parallax.statements.Ties}). {@link
 * parallax.statements.MatchRun} does the one pass and leaves behind what the other goes on with; a project uses it where
 * most of its articles are new.
 *
 * <p>A group has no limit at the last level, a circle none within one speaker and week. What is together there shares
 * nearly every word, or was said by one person in one week: to cut it would part what is one utterance, at a place that
 * depends on nothing in the news. It grows with the reports of one utterance, not with the project.
 *
 * <h2>Ids</h2>
 * A statement without a past bears an id made from its first rendering by day, article and place. One that takes the place
 * of others inherits: {@link parallax.statements.Heirs}. So an id stays when an earlier report joins, and still a fresh
 * pass gives the same ids in whatever order the articles came.
 *
 * <h2>On a cluster of machines</h2>
 * The steps are those of Apache Spark. Extraction and map are {@code articles.flatMap(article -> read(article,
 * find(article)))}, without a shuffle. Matching is a shuffle of postings by window and feature, within a partition sorted
 * by place ({@code repartitionAndSortWithinPartitions}); each partition emits pairs of renderings. These are reduced by
 * the pair (two hits make a candidate), joined with the readings by article, and grouped by article pair for the
 * encounters. Ties go to connected components (GraphFrames, or a few rounds of hash-to-min), at the four levels of {@code
 * Groups}; a last shuffle by component brings the renderings of each group to one task that clusters it.
 *
 * <p>For 100 million quotes: a rendering has up to 24 features, on average 20, each in 1.5 windows, and 6 without a time:
 * 36 postings of 8 bytes for the bucket, 8 for the place and 8 for the rendering, 24 in all. 100 million times 36 times 24
 * bytes are 86 GB, about 45 GB with the compression that Spark applies to a sorted shuffle. Pairs: some 40 hits a rendering
 * of 16 bytes, combined before they are sent to at most 12 candidates, 19 GB. Readings, 250 bytes a rendering, are sent to
 * where their article's pairs are; an article of ten quotes meets about 30 others: 100 million times 250 bytes times 30
 * would be 750 GB, so that pairs are first put in blocks of articles of one window (readings are then sent once for each
 * window and block, twice to three times in all: 25 GB times 3, 75 GB). Ties and components: 100 million times 5 ties of
 * 20 bytes, 10 GB a round. Altogether about 200 GB cross the network, with the windows as the natural partitions: a year of
 * news is 26 of them.
 */
@NullMarked
package parallax.statements;

import org.jspecify.annotations.NullMarked;
