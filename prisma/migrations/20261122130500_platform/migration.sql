-- The audit trail only grows: no statement of the app, nor of somebody with its password, changes or removes a row.
-- Prisma cuts a migration at every semicolon, also inside a function, hence \073 for those of the body.
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql
AS E'BEGIN RAISE EXCEPTION \'the audit trail can only be added to\'\073 END\073';

CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();

CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

-- A limit looks back from now, so it keeps moments and not a count per window.
ALTER TABLE "RateLimit" DROP COLUMN "count", DROP COLUMN "windowStart",
  ADD COLUMN "hits" TIMESTAMPTZ(3)[],
  ADD COLUMN "expiresAt" TIMESTAMPTZ(3) NOT NULL;
