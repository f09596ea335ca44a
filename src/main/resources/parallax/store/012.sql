-- What is folded away is no longer indexed: a search finds it on neither side of a NOT. shown() is the program's own function.

CREATE VIEW article_shown AS
SELECT id, title, iif(regions = '' AND instr(text, char(0)) = 0, text, shown(text, regions)) AS text FROM article;

DROP TRIGGER article_indexed;
DROP TRIGGER article_reindexed;
DROP TABLE article_words;
CREATE VIRTUAL TABLE article_words USING fts5(
    title, text, content = 'article_shown', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO article_words(article_words) VALUES ('rebuild');

CREATE TRIGGER article_indexed AFTER INSERT ON article BEGIN
    INSERT INTO article_words(rowid, title, text) SELECT id, title, text FROM article_shown WHERE id = new.id;
END;
CREATE TRIGGER article_reindexed AFTER UPDATE OF title, regions ON article
    WHEN old.title IS NOT new.title OR old.regions IS NOT new.regions BEGIN
    INSERT INTO article_words(article_words, rowid, title, text)
        VALUES ('delete', old.id, old.title, shown(old.text, old.regions));
    INSERT INTO article_words(rowid, title, text) SELECT id, title, text FROM article_shown WHERE id = new.id;
END;
