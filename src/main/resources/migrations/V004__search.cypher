DROP INDEX entry_text IF EXISTS;
CREATE FULLTEXT INDEX entry_words IF NOT EXISTS FOR (n:Entry) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CALL db.awaitIndexes(300);
