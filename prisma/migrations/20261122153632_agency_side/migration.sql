-- CreateEnum
CREATE TYPE "JobState" AS ENUM ('queued', 'running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "PhaseChoice" AS ENUM ('approved', 'change');

-- AlterTable
ALTER TABLE "PlaybookVersion" ADD COLUMN     "authorId" UUID;

-- AlterTable
ALTER TABLE "Publication" ADD COLUMN     "original" JSONB,
ADD COLUMN     "plan" JSONB,
ADD COLUMN     "review" JSONB;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "remindersStoppedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Workshop" DROP COLUMN "shownModel",
ADD COLUMN     "previousId" UUID,
ADD COLUMN     "reviewDate" DATE,
ADD COLUMN     "secondReaderId" UUID,
ADD COLUMN     "strategistId" UUID;

-- CreateTable
CREATE TABLE "PlaybookDraft" (
    "id" UUID NOT NULL,
    "base" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID NOT NULL,
    "publishedAs" INTEGER,
    "discardedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PlaybookDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DryRun" (
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "draftVersion" INTEGER NOT NULL,
    "state" "JobState" NOT NULL DEFAULT 'queued',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "result" JSONB,
    "fault" TEXT,
    "requestedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DryRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LineReview" (
    "workshopId" UUID NOT NULL,
    "entryId" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID NOT NULL,

    CONSTRAINT "LineReview_pkey" PRIMARY KEY ("workshopId","entryId")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "workshopId" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "replyToId" UUID,
    "body" TEXT NOT NULL,
    "internal" BOOLEAN NOT NULL,
    "mentionIds" UUID[],
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PhaseDecision" (
    "id" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "phase" TEXT NOT NULL,
    "choice" "PhaseChoice" NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,

    CONSTRAINT "PhaseDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MediaPlan" (
    "workshopId" UUID NOT NULL,
    "document" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID NOT NULL,

    CONSTRAINT "MediaPlan_pkey" PRIMARY KEY ("workshopId")
);

-- CreateTable
CREATE TABLE "Export" (
    "id" UUID NOT NULL,
    "workshopId" UUID NOT NULL,
    "number" INTEGER,
    "format" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "state" "JobState" NOT NULL DEFAULT 'queued',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "fileName" TEXT,
    "file" BYTEA,
    "fault" TEXT,
    "requestedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Export_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DryRun_draftId_idx" ON "DryRun"("draftId");

-- CreateIndex
CREATE INDEX "Comment_workshopId_about_idx" ON "Comment"("workshopId", "about");

-- CreateIndex
CREATE INDEX "PhaseDecision_publicationId_idx" ON "PhaseDecision"("publicationId");

-- CreateIndex
CREATE INDEX "Export_workshopId_idx" ON "Export"("workshopId");

-- CreateIndex
CREATE INDEX "Export_expiresAt_idx" ON "Export"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Workshop_previousId_key" ON "Workshop"("previousId");

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_strategistId_fkey" FOREIGN KEY ("strategistId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_secondReaderId_fkey" FOREIGN KEY ("secondReaderId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_previousId_fkey" FOREIGN KEY ("previousId") REFERENCES "Workshop"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DryRun" ADD CONSTRAINT "DryRun_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "PlaybookDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineReview" ADD CONSTRAINT "LineReview_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineReview" ADD CONSTRAINT "LineReview_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_replyToId_fkey" FOREIGN KEY ("replyToId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhaseDecision" ADD CONSTRAINT "PhaseDecision_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhaseDecision" ADD CONSTRAINT "PhaseDecision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaPlan" ADD CONSTRAINT "MediaPlan_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Export" ADD CONSTRAINT "Export_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;
