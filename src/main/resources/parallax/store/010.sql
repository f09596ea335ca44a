-- What a tag is beyond its name, notes on anything, and ways to narrow a search.

CREATE TABLE tag_detail(
    id INTEGER PRIMARY KEY,
    tag TEXT NOT NULL UNIQUE REFERENCES tag(uuid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    examples TEXT NOT NULL,
    digit INTEGER
) STRICT;

-- 'subject' is the id of what a memo is on: an article's, a tag's, a speaker's; an outlet's name; a passage that reports a
-- statement ('article 10-42'); empty for the project and for the journal. 'about' is what that was called at the time.
CREATE TABLE memo(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    about TEXT NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX memo_by_subject ON memo(kind, subject);

CREATE VIRTUAL TABLE memo_words USING fts5(
    text, content = 'memo', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER memo_indexed AFTER INSERT ON memo BEGIN
    INSERT INTO memo_words(rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER memo_reindexed AFTER UPDATE OF text ON memo WHEN old.text IS NOT new.text BEGIN
    INSERT INTO memo_words(memo_words, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO memo_words(rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER memo_unindexed AFTER DELETE ON memo BEGIN
    INSERT INTO memo_words(memo_words, rowid, text) VALUES ('delete', old.id, old.text);
END;

CREATE INDEX article_by_outlet ON article(outlet, published) WHERE removed = 0;
CREATE INDEX article_by_day ON article(published) WHERE removed = 0;
