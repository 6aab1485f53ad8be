-- CreateTable
CREATE TABLE "HeldFile" (
    "userId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HeldFile_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "ReminderTurn" (
    "mailId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "before" TIMESTAMPTZ(3),
    "editionIds" UUID[],

    CONSTRAINT "ReminderTurn_pkey" PRIMARY KEY ("mailId")
);

-- CreateIndex
CREATE UNIQUE INDEX "HeldFile_id_key" ON "HeldFile"("id");

-- CreateIndex
CREATE INDEX "HeldFile_expiresAt_idx" ON "HeldFile"("expiresAt");

-- CreateIndex
CREATE INDEX "ReminderTurn_editionIds_idx" ON "ReminderTurn" USING GIN ("editionIds");

-- AddForeignKey
ALTER TABLE "HeldFile" ADD CONSTRAINT "HeldFile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderTurn" ADD CONSTRAINT "ReminderTurn_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "OutboxMail"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderTurn" ADD CONSTRAINT "ReminderTurn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
