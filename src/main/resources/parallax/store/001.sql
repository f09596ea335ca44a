-- The first schema. Places are UTF-16 units, half-open; lists of them are packed as '0-14 27-38'. Days and times are ISO 8601.
-- Tables under "The analyst" are covered by undo, which is why each has an INTEGER PRIMARY KEY: it names the row in the log.

CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES ('revision', 0), ('matched', 0);

CREATE TABLE remembered(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Articles. The text comes last: lists that leave it out never read its pages.

CREATE TABLE article(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    outlet TEXT,
    title TEXT,
    byline TEXT NOT NULL,
    published TEXT,
    updated TEXT,
    url TEXT,
    language TEXT,
    regions TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    arrived TEXT NOT NULL,
    analysed TEXT NOT NULL,
    length INTEGER NOT NULL,
    digest BLOB NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX article_by_digest ON article(digest);

CREATE VIRTUAL TABLE article_words USING fts5(
    title, text, content = 'article', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER article_indexed AFTER INSERT ON article BEGIN
    INSERT INTO article_words(rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER article_reindexed AFTER UPDATE OF title ON article WHEN old.title IS NOT new.title BEGIN
    INSERT INTO article_words(article_words, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO article_words(rowid, title, text) VALUES (new.id, new.title, new.text);
END;

-- The engine: replaced by its next run.

CREATE TABLE quote(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article(id),
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    spans TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    folded TEXT NOT NULL,
    name TEXT,
    mention TEXT,
    mention_text TEXT,
    cue TEXT,
    cue_text TEXT,
    confidence REAL NOT NULL,
    speaker_confidence REAL NOT NULL
) STRICT;
CREATE INDEX quote_by_place ON quote(article, start, stop);
CREATE INDEX quote_by_name ON quote(name);

CREATE TABLE speaker(
    uuid TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX speaker_by_name ON speaker(name);

CREATE TABLE alias(
    name TEXT PRIMARY KEY,
    grouped TEXT NOT NULL,
    speaker TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_by_speaker ON alias(speaker);

CREATE TABLE statement(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    speaker TEXT,
    occasion TEXT,
    occasion_from TEXT,
    occasion_to TEXT,
    cells TEXT NOT NULL
) STRICT;

CREATE TABLE rendering(
    id INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL REFERENCES statement(id),
    uuid TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article(id),
    quote TEXT NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    kind TEXT NOT NULL,
    speaker TEXT,
    cue TEXT,
    state TEXT NOT NULL,
    score REAL NOT NULL,
    passage INTEGER NOT NULL
) STRICT;
CREATE INDEX rendering_by_statement ON rendering(statement);

-- The analyst: never touched by the engine.

CREATE TABLE speaker_ruling(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE alias_ruling(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    speaker TEXT NOT NULL REFERENCES speaker_ruling(uuid) DEFERRABLE INITIALLY DEFERRED,
    alone INTEGER NOT NULL
) STRICT;

CREATE TABLE ruling(
    id INTEGER PRIMARY KEY,
    quote TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article(id),
    verdict TEXT NOT NULL CHECK (verdict IN ('kept', 'rejected', 'added')),
    found_start INTEGER,
    found_stop INTEGER,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    spans TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    folded TEXT NOT NULL,
    name TEXT,
    speaker TEXT REFERENCES speaker_ruling(uuid) DEFERRABLE INITIALLY DEFERRED,
    mention TEXT,
    mention_text TEXT,
    cue TEXT,
    cue_text TEXT
) STRICT;
CREATE INDEX ruling_by_article ON ruling(article);

CREATE TABLE link(
    id INTEGER PRIMARY KEY,
    article_a INTEGER NOT NULL REFERENCES article(id),
    start_a INTEGER NOT NULL,
    stop_a INTEGER NOT NULL,
    article_b INTEGER NOT NULL REFERENCES article(id),
    start_b INTEGER NOT NULL,
    stop_b INTEGER NOT NULL,
    same INTEGER NOT NULL,
    UNIQUE (article_a, start_a, stop_a, article_b, start_b, stop_b)
) STRICT;

CREATE TABLE tag(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    parent TEXT REFERENCES tag(uuid) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    definition TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE annotation(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article(id),
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX annotation_by_place ON annotation(article, start, stop);

CREATE TABLE annotation_tag(
    id INTEGER PRIMARY KEY,
    annotation TEXT NOT NULL REFERENCES annotation(uuid) DEFERRABLE INITIALLY DEFERRED,
    tag TEXT NOT NULL REFERENCES tag(uuid) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (annotation, tag)
) STRICT;
CREATE INDEX annotation_tag_by_tag ON annotation_tag(tag);

CREATE VIRTUAL TABLE note_words USING fts5(
    note, content = 'annotation', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER note_indexed AFTER INSERT ON annotation BEGIN
    INSERT INTO note_words(rowid, note) VALUES (new.id, new.note);
END;
CREATE TRIGGER note_reindexed AFTER UPDATE OF note ON annotation WHEN old.note IS NOT new.note BEGIN
    INSERT INTO note_words(note_words, rowid, note) VALUES ('delete', old.id, old.note);
    INSERT INTO note_words(rowid, note) VALUES (new.id, new.note);
END;
CREATE TRIGGER note_unindexed AFTER DELETE ON annotation BEGIN
    INSERT INTO note_words(note_words, rowid, note) VALUES ('delete', old.id, old.note);
END;

-- The history: every act, and for each row that it changed how to change it back.

CREATE TABLE act(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE act_change(
    seq INTEGER PRIMARY KEY,
    act INTEGER NOT NULL REFERENCES act(id) ON DELETE CASCADE,
    changed TEXT NOT NULL,
    inverse TEXT NOT NULL CHECK (inverse IN ('insert', 'update', 'delete')),
    row INTEGER NOT NULL,
    before TEXT
) STRICT;
CREATE INDEX act_change_by_act ON act_change(act);

-- The quotes as the analyst sees them: suggestions with the rulings laid over them, and rulings without a suggestion.

CREATE VIEW said AS
SELECT q.uuid, q.article,
    coalesce(r.start, q.start) AS start, coalesce(r.stop, q.stop) AS stop, coalesce(r.spans, q.spans) AS spans,
    coalesce(r.kind, q.kind) AS kind, coalesce(r.text, q.text) AS text, coalesce(r.folded, q.folded) AS folded,
    iif(r.id IS NULL, q.name, r.name) AS name, r.speaker AS ruled,
    iif(r.id IS NULL, q.mention, r.mention) AS mention,
    iif(r.id IS NULL, q.mention_text, r.mention_text) AS mention_text,
    iif(r.id IS NULL, q.cue, r.cue) AS cue, iif(r.id IS NULL, q.cue_text, r.cue_text) AS cue_text,
    iif(r.id IS NULL, q.confidence, 1.0) AS confidence,
    iif(r.id IS NULL, q.speaker_confidence, iif(r.name IS NULL, 0.0, 1.0)) AS speaker_confidence,
    coalesce(r.verdict, 'suggested') AS verdict, q.start AS found_start, q.stop AS found_stop
FROM quote q LEFT JOIN ruling r ON r.quote = q.uuid
UNION ALL
SELECT r.quote, r.article, r.start, r.stop, r.spans, r.kind, r.text, r.folded, r.name, r.speaker, r.mention, r.mention_text,
    r.cue, r.cue_text, 1.0, iif(r.name IS NULL, 0.0, 1.0), r.verdict, r.found_start, r.found_stop
FROM ruling r WHERE NOT EXISTS (SELECT 1 FROM quote q WHERE q.uuid = r.quote);
