-- What decisions about speakers teach, and lists of quotes by page.

-- The name that the engine had found where the analyst ruled: “ambassador” for a quote given to a person.
ALTER TABLE ruling ADD COLUMN found_name TEXT;
UPDATE ruling SET found_name = (SELECT q.name FROM quote q WHERE q.uuid = ruling.quote);
CREATE INDEX ruling_by_found_name ON ruling(found_name) WHERE speaker IS NOT NULL;

-- Follows from the rulings: speakers of suggestions that nobody ruled over. 'decision' is the quote whose ruling taught
-- it, 'here' whether that one stands in the same article.
CREATE TABLE learnt(
    quote INTEGER PRIMARY KEY REFERENCES quote(id) ON DELETE CASCADE,
    speaker TEXT NOT NULL,
    decision TEXT NOT NULL,
    here INTEGER NOT NULL
) STRICT;

CREATE INDEX article_in_order ON article(
    outlet IS NULL, coalesce(outlet, '') COLLATE NOCASE, coalesce(outlet, ''), published IS NULL, coalesce(published, ''),
    file, id) WHERE removed = 0;
CREATE INDEX article_removed ON article(id) WHERE removed = 1;

DROP VIEW said;
CREATE VIEW said AS
SELECT q.uuid, q.article,
    coalesce(r.start, q.start) AS start, coalesce(r.stop, q.stop) AS stop, coalesce(r.spans, q.spans) AS spans,
    coalesce(r.kind, q.kind) AS kind, coalesce(r.text, q.text) AS text, coalesce(r.folded, q.folded) AS folded,
    iif(r.id IS NULL, q.name, r.name) AS name, iif(r.id IS NULL, l.speaker, r.speaker) AS ruled,
    iif(r.id IS NULL, q.mention, r.mention) AS mention,
    iif(r.id IS NULL, q.mention_text, r.mention_text) AS mention_text,
    iif(r.id IS NULL, q.cue, r.cue) AS cue, iif(r.id IS NULL, q.cue_text, r.cue_text) AS cue_text,
    iif(r.id IS NULL, q.confidence, 1.0) AS confidence,
    CASE WHEN r.id IS NOT NULL THEN iif(r.name IS NULL, 0.0, 1.0)
        WHEN l.quote IS NOT NULL THEN iif(l.here, 0.9, 0.75)
        ELSE q.speaker_confidence END AS speaker_confidence,
    coalesce(r.verdict, 'suggested') AS verdict, q.start AS found_start, q.stop AS found_stop, q.name AS found_name,
    iif(r.id IS NULL, l.decision, NULL) AS learnt
FROM quote q LEFT JOIN ruling r ON r.quote = q.uuid LEFT JOIN learnt l ON l.quote = q.id
UNION ALL
SELECT r.quote, r.article, r.start, r.stop, r.spans, r.kind, r.text, r.folded, r.name, r.speaker, r.mention, r.mention_text,
    r.cue, r.cue_text, 1.0, iif(r.name IS NULL, 0.0, 1.0), r.verdict, r.found_start, r.found_stop, r.found_name, NULL
FROM ruling r WHERE NOT EXISTS (SELECT 1 FROM quote q WHERE q.uuid = r.quote);
