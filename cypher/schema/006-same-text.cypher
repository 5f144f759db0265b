// How a text that was attached under another id is found by its digest.
CREATE INDEX text_sha256 IF NOT EXISTS FOR (text:Text) ON (text.sha256);
