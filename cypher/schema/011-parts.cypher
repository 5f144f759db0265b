// Finds the texts of a dossier, which are not counted while it is loaded in parts.
CREATE INDEX text_dossier IF NOT EXISTS FOR (text:Text) ON (text.dossier);
