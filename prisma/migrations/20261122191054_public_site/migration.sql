-- What search needs: words that are nearly right, and letters with accents.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateEnum
CREATE TYPE "ContentKind" AS ENUM ('term', 'article', 'page');

-- CreateEnum
CREATE TYPE "RevisionReason" AS ENUM ('drafted', 'published', 'unpublished', 'restored', 'imported', 'trashed');

-- CreateEnum
CREATE TYPE "LeadState" AS ENUM ('fresh', 'contacted', 'client', 'closed');

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "mayPublish" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Content" (
    "id" UUID NOT NULL,
    "kind" "ContentKind" NOT NULL,
    "key" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "trashedAt" TIMESTAMPTZ(3),
    "trashedById" UUID,

    CONSTRAINT "Content_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" UUID NOT NULL,
    "contentId" UUID NOT NULL,
    "kind" "ContentKind" NOT NULL,
    "locale" TEXT NOT NULL,
    "draft" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "draftedById" UUID,
    "published" JSONB,
    "slug" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedById" UUID,
    "firstPublishedAt" TIMESTAMPTZ(3),
    "reviewAskedAt" TIMESTAMPTZ(3),
    "reviewAskedById" UUID,
    "reviewNote" TEXT NOT NULL DEFAULT '',
    "publishAt" TIMESTAMPTZ(3),
    "unpublishAt" TIMESTAMPTZ(3),
    "scheduledById" UUID,
    "search" tsvector,
    "searchNames" TEXT,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "reason" "RevisionReason" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "authorId" UUID,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MovedAddress" (
    "kind" "ContentKind" NOT NULL,
    "locale" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "editionId" UUID NOT NULL,
    "movedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MovedAddress_pkey" PRIMARY KEY ("kind","locale","slug")
);

-- CreateTable
CREATE TABLE "EditionVisit" (
    "editionId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EditionVisit_pkey" PRIMARY KEY ("editionId","userId")
);

-- CreateTable
CREATE TABLE "Media" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "altNl" TEXT NOT NULL,
    "altEn" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "trashedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MediaFile" (
    "mediaId" UUID NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "MediaFile_pkey" PRIMARY KEY ("mediaId","width")
);

-- CreateTable
CREATE TABLE "Lead" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "companyName" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "answers" JSONB,
    "state" "LeadState" NOT NULL DEFAULT 'fresh',
    "companyId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handledAt" TIMESTAMPTZ(3),
    "handledById" UUID,

    CONSTRAINT "Lead_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Content_trashedAt_idx" ON "Content"("trashedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Content_kind_key_key" ON "Content"("kind", "key");

-- CreateIndex
CREATE INDEX "Edition_publishAt_idx" ON "Edition"("publishAt");

-- CreateIndex
CREATE INDEX "Edition_unpublishAt_idx" ON "Edition"("unpublishAt");

-- CreateIndex
CREATE INDEX "Edition_search_idx" ON "Edition" USING GIN ("search");

-- CreateIndex
CREATE INDEX "Edition_searchNames_idx" ON "Edition" USING GIN ("searchNames" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Edition_contentId_locale_key" ON "Edition"("contentId", "locale");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_kind_locale_slug_key" ON "Edition"("kind", "locale", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_editionId_number_key" ON "Revision"("editionId", "number");

-- CreateIndex
CREATE INDEX "MovedAddress_editionId_idx" ON "MovedAddress"("editionId");

-- CreateIndex
CREATE UNIQUE INDEX "Media_hash_key" ON "Media"("hash");

-- CreateIndex
CREATE INDEX "Lead_state_createdAt_idx" ON "Lead"("state", "createdAt");

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_contentId_fkey" FOREIGN KEY ("contentId") REFERENCES "Content"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovedAddress" ADD CONSTRAINT "MovedAddress_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionVisit" ADD CONSTRAINT "EditionVisit_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaFile" ADD CONSTRAINT "MediaFile_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What visitors search in follows what is published. Prisma cuts a migration at every semicolon, hence \073 in bodies.
CREATE FUNCTION edition_search() RETURNS trigger LANGUAGE plpgsql
AS E'DECLARE config regconfig := CASE NEW."locale" WHEN \'nl\' THEN \'dutch\' ELSE \'english\' END\073
BEGIN
  IF NEW."published" IS NULL THEN
    NEW."searchNames" := NULL\073
    NEW."search" := NULL\073
  ELSE
    NEW."searchNames" := lower(unaccent(concat_ws(\' | \', NEW."published"->>\'title\',
      (SELECT string_agg(name, \' | \') FROM jsonb_array_elements_text(coalesce(NEW."published"->\'synonyms\', \'[]\')) AS names(name)))))\073
    NEW."search" := setweight(to_tsvector(config, NEW."searchNames"), \'A\')
      || setweight(to_tsvector(config, lower(unaccent(coalesce(NEW."published"->>\'summary\', \'\')))), \'B\')
      || setweight(to_tsvector(config, lower(unaccent(coalesce(NEW."published"->>\'body\', \'\')))), \'D\')\073
  END IF\073
  RETURN NEW\073
END\073';

CREATE TRIGGER edition_search BEFORE INSERT OR UPDATE OF "published", "locale" ON "Edition"
  FOR EACH ROW EXECUTE FUNCTION edition_search();

-- Whoever keeps pages of the public site hears the moment one of them would read differently.
CREATE FUNCTION site_changed() RETURNS trigger LANGUAGE plpgsql
AS E'BEGIN PERFORM pg_notify(\'site\', \'\')\073 RETURN NULL\073 END\073';

CREATE TRIGGER edition_added AFTER INSERT ON "Edition"
  FOR EACH ROW WHEN (NEW."published" IS NOT NULL) EXECUTE FUNCTION site_changed();
CREATE TRIGGER edition_changed AFTER UPDATE ON "Edition"
  FOR EACH ROW WHEN (OLD."published" IS DISTINCT FROM NEW."published" OR OLD."slug" IS DISTINCT FROM NEW."slug") EXECUTE FUNCTION site_changed();
CREATE TRIGGER edition_removed AFTER DELETE ON "Edition"
  FOR EACH ROW WHEN (OLD."published" IS NOT NULL) EXECUTE FUNCTION site_changed();
CREATE TRIGGER address_moved AFTER INSERT OR UPDATE OR DELETE ON "MovedAddress"
  FOR EACH STATEMENT EXECUTE FUNCTION site_changed();
CREATE TRIGGER media_changed AFTER UPDATE OR DELETE ON "Media"
  FOR EACH STATEMENT EXECUTE FUNCTION site_changed();
CREATE TRIGGER playbook_published AFTER INSERT ON "PlaybookVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION site_changed();

-- A revision says how a text once was. It goes only with the text itself.
CREATE TRIGGER revision_frozen BEFORE UPDATE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION published_is_frozen();

-- The terms of before become texts like all others, with their English at an English address.
INSERT INTO "Content" ("id", "kind", "key", "createdAt")
  SELECT gen_random_uuid(), 'term', "slug", "updatedAt" FROM "Term";

WITH words AS (
  SELECT c."id" AS "contentId", t."updatedAt" AS at, l.locale, t."document" AS d,
    CASE l.locale WHEN 'nl' THEN t."slug" ELSE trim(both '-' from regexp_replace(lower(unaccent(t."document"->'term'->>'en')), '[^a-z0-9]+', '-', 'g')) END AS slug
  FROM "Term" t JOIN "Content" c ON c."key" = t."slug" AND c."kind" = 'term' CROSS JOIN (VALUES ('nl'), ('en')) l(locale)
  WHERE l.locale = 'nl' OR (t."document"->'body' ? 'en' AND t."document"->'short' ? 'en')
), documents AS (
  SELECT *, jsonb_build_object(
    'slug', slug, 'title', d->'term'->>locale, 'summary', d->'short'->>locale, 'body', d->'body'->>locale,
    'synonyms', CASE locale WHEN 'nl' THEN d->'synonyms' ELSE '[]'::jsonb END, 'linking', 'anyCase', 'stages', d->'stages', 'related', d->'related',
    'sources', d->'sources', 'picture', NULL, 'reviewedOn', d->>'reviewedOn') AS document FROM words
)
INSERT INTO "Edition" ("id", "contentId", "kind", "locale", "draft", "draftedAt", "published", "slug", "publishedAt", "firstPublishedAt")
  SELECT gen_random_uuid(), "contentId", 'term', locale, document, at, document, slug, at, at FROM documents;

DROP TABLE "Term";
