-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "planned" JSONB;
