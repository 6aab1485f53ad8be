-- What was published never changes: no statement of the app, nor of somebody with its password, changes or removes a row.
-- Prisma cuts a migration at every semicolon, also inside a function, hence \073 for those of the body.
CREATE FUNCTION published_is_frozen() RETURNS trigger LANGUAGE plpgsql
AS E'BEGIN RAISE EXCEPTION \'what was published or decided is never changed\'\073 END\073';

CREATE TRIGGER publication_frozen BEFORE UPDATE OR DELETE ON "Publication"
  FOR EACH ROW EXECUTE FUNCTION published_is_frozen();

CREATE TRIGGER publication_no_truncate BEFORE TRUNCATE ON "Publication"
  FOR EACH STATEMENT EXECUTE FUNCTION published_is_frozen();

CREATE TRIGGER playbook_frozen BEFORE UPDATE OR DELETE ON "PlaybookVersion"
  FOR EACH ROW EXECUTE FUNCTION published_is_frozen();

CREATE TRIGGER playbook_no_truncate BEFORE TRUNCATE ON "PlaybookVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION published_is_frozen();

CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE ON "PhaseDecision"
  FOR EACH ROW EXECUTE FUNCTION published_is_frozen();

-- One open draft of the playbook at a time.
CREATE UNIQUE INDEX "PlaybookDraft_open" ON "PlaybookDraft" ((true)) WHERE "publishedAs" IS NULL AND "discardedAt" IS NULL;
