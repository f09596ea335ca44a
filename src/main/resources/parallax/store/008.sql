-- What the statements of one occasion have in common stands once: the articles that cover it, by number, and what it is
-- called. A statement that matching laid out names its occasion, and its cells leave out who omits it. What matching kept
-- before has its own of both, so that everything is matched once more.

CREATE TABLE sitting(
    name TEXT PRIMARY KEY,
    occasion TEXT,
    occasion_from TEXT,
    occasion_to TEXT,
    articles TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Matching rests on the analyst's occasions, too: what stands in one is compared, whatever days it bears.
CREATE TRIGGER match_occasion_new AFTER INSERT ON occasion_place BEGIN
    INSERT INTO match_changed VALUES (new.article);
END;
CREATE TRIGGER match_occasion AFTER UPDATE ON occasion_place BEGIN
    INSERT INTO match_changed VALUES (new.article), (old.article);
END;
CREATE TRIGGER match_occasion_gone AFTER DELETE ON occasion_place BEGIN
    INSERT INTO match_changed VALUES (old.article);
END;

-- Tells whether a statement is what it was; null where it was not laid out by matching.
ALTER TABLE statement ADD COLUMN digest INTEGER;

INSERT INTO match_changed SELECT id FROM article;
UPDATE meta SET value = -1 WHERE key = 'matched';
