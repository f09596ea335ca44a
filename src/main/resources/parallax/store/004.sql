-- What matching keeps, so that a new article costs a look-up. A rendering is its article's number times 65536 plus its own.

CREATE TABLE match_reading(
    article INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- The index: in every bucket (window of time and feature) the renderings in the order of their places.
CREATE TABLE match_posting(
    bucket INTEGER NOT NULL,
    place INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    PRIMARY KEY (bucket, place, unit)
) STRICT, WITHOUT ROWID;

-- Ties between renderings, in both directions.
CREATE TABLE match_bond(
    unit INTEGER NOT NULL,
    other INTEGER NOT NULL,
    score REAL NOT NULL,
    PRIMARY KEY (unit, other)
) STRICT, WITHOUT ROWID;

-- Articles that tell one story, in both directions.
CREATE TABLE match_story(
    article INTEGER NOT NULL,
    other INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    PRIMARY KEY (article, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE match_seat(
    unit INTEGER PRIMARY KEY,
    cluster INTEGER NOT NULL,
    guest INTEGER NOT NULL,
    score REAL NOT NULL
) STRICT;

-- Articles that matching has to look at again. Triggers see to it, so that no way of changing something is forgotten.
-- One may be in it many times: a conflict clause of the statement that fires a trigger would overrule the trigger's own.
CREATE TABLE match_changed(
    article INTEGER NOT NULL
) STRICT;
CREATE INDEX match_changed_by_article ON match_changed(article);
INSERT INTO match_changed SELECT id FROM article;
UPDATE meta SET value = -1 WHERE key = 'matched';

CREATE TRIGGER match_article_new AFTER INSERT ON article BEGIN
    INSERT INTO match_changed VALUES (new.id);
END;
CREATE TRIGGER match_article AFTER UPDATE OF published, language, regions, removed ON article BEGIN
    INSERT INTO match_changed VALUES (new.id);
END;
CREATE TRIGGER match_quote_new AFTER INSERT ON quote BEGIN
    INSERT INTO match_changed VALUES (new.article);
END;
CREATE TRIGGER match_quote AFTER UPDATE ON quote BEGIN
    INSERT INTO match_changed VALUES (new.article);
END;
CREATE TRIGGER match_quote_gone AFTER DELETE ON quote BEGIN
    INSERT INTO match_changed VALUES (old.article);
END;
CREATE TRIGGER match_ruling_new AFTER INSERT ON ruling BEGIN
    INSERT INTO match_changed VALUES (new.article);
END;
CREATE TRIGGER match_ruling AFTER UPDATE ON ruling BEGIN
    INSERT INTO match_changed VALUES (new.article);
END;
CREATE TRIGGER match_ruling_gone AFTER DELETE ON ruling BEGIN
    INSERT INTO match_changed VALUES (old.article);
END;
CREATE TRIGGER match_learnt_new AFTER INSERT ON learnt BEGIN
    INSERT INTO match_changed SELECT article FROM quote WHERE id = new.quote;
END;
CREATE TRIGGER match_learnt AFTER UPDATE ON learnt BEGIN
    INSERT INTO match_changed SELECT article FROM quote WHERE id = new.quote;
END;
CREATE TRIGGER match_learnt_gone AFTER DELETE ON learnt BEGIN
    INSERT INTO match_changed SELECT article FROM quote WHERE id = old.quote;
END;
CREATE TRIGGER match_alias AFTER UPDATE OF speaker ON alias WHEN old.speaker IS NOT new.speaker BEGIN
    INSERT INTO match_changed SELECT article FROM quote WHERE name = new.name;
    INSERT INTO match_changed SELECT article FROM ruling WHERE name = new.name;
END;
CREATE TRIGGER match_speaker AFTER UPDATE OF name ON speaker WHEN old.name IS NOT new.name BEGIN
    INSERT INTO match_changed
        SELECT q.article FROM alias a JOIN quote q ON q.name = a.name WHERE a.speaker = new.uuid;
    INSERT INTO match_changed SELECT article FROM ruling WHERE speaker = new.uuid;
    INSERT INTO match_changed
        SELECT q.article FROM learnt l JOIN quote q ON q.id = l.quote WHERE l.speaker = new.uuid;
END;
CREATE TRIGGER match_speaker_ruling AFTER UPDATE OF name ON speaker_ruling WHEN old.name IS NOT new.name BEGIN
    INSERT INTO match_changed SELECT article FROM ruling WHERE speaker = new.uuid;
    INSERT INTO match_changed
        SELECT q.article FROM alias a JOIN quote q ON q.name = a.name WHERE a.speaker = new.uuid;
END;
CREATE TRIGGER match_link_new AFTER INSERT ON link BEGIN
    INSERT INTO match_changed VALUES (new.article_a), (new.article_b);
END;
CREATE TRIGGER match_link AFTER UPDATE ON link BEGIN
    INSERT INTO match_changed VALUES (new.article_a), (new.article_b), (old.article_a), (old.article_b);
END;
CREATE TRIGGER match_link_gone AFTER DELETE ON link BEGIN
    INSERT INTO match_changed VALUES (old.article_a), (old.article_b);
END;
