-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "draftNames" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "draftTitle" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "isChanged" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "publicReviewedOn" TEXT,
ADD COLUMN     "refersTo" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateIndex
CREATE INDEX "Edition_refersTo_idx" ON "Edition" USING GIN ("refersTo");

-- What lists show and what a text leads to follow its documents. Prisma cuts a migration at every semicolon, hence \073 in bodies.
CREATE FUNCTION edition_listed() RETURNS trigger LANGUAGE plpgsql
AS E'DECLARE documents jsonb[] := ARRAY[NEW."draft"] || CASE WHEN NEW."published" IS NULL OR NEW."published" = NEW."draft" THEN \'{}\'::jsonb[] ELSE ARRAY[NEW."published"] END\073
BEGIN
  NEW."draftTitle" := coalesce(NEW."draft"->>\'title\', \'\')\073
  NEW."draftNames" := lower(unaccent(concat_ws(\' \', NEW."draft"->>\'title\', NEW."draft"->>\'synonyms\', NEW."draft"->>\'summary\')))\073
  NEW."isChanged" := NEW."published" IS NOT NULL AND NEW."published" <> NEW."draft"\073
  NEW."publicReviewedOn" := nullif(NEW."published"->>\'reviewedOn\', \'\')\073
  NEW."refersTo" := ARRAY(
    SELECT r FROM unnest(documents) d(doc), jsonb_array_elements_text(coalesce(d.doc->\'related\', \'[]\')) r
    UNION SELECT trim(m[1]) FROM unnest(documents) d(doc), regexp_matches(d.doc->>\'body\', \'\\[\\[([^][|\\\\]+)\', \'g\') m
    UNION SELECT \'/\' FROM unnest(documents) d(doc) WHERE d.doc->>\'body\' ~ \'\\]\\(\\s*<?/|\\]:\\s*<?/\'
    UNION SELECT \'media:\' FROM unnest(documents) d(doc) WHERE d.doc->>\'body\' ~ \'!\\[\' OR coalesce(d.doc->\'picture\', \'null\') <> \'null\')\073
  RETURN NEW\073
END\073';

CREATE TRIGGER edition_listed BEFORE INSERT OR UPDATE OF "draft", "published" ON "Edition"
  FOR EACH ROW EXECUTE FUNCTION edition_listed();

UPDATE "Edition" SET "draft" = "draft";
