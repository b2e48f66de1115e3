-- CreateTable
CREATE TABLE "statement" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "account" TEXT NOT NULL DEFAULT '',
    "delimiter" TEXT,
    "head" INTEGER,
    "columns" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "dates" TEXT,
    "moneyOut" TEXT,
    "currency" TEXT,
    "limit" BIGINT,
    "limitCurrency" TEXT,
    "read" INTEGER NOT NULL,
    "unread" INTEGER NOT NULL,
    "first" DATE,
    "last" DATE,
    "importedById" UUID NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedReason" TEXT,
    "removedById" UUID,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "spending_run" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "payeeKey" TEXT NOT NULL,
    "payee" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "sum" BIGINT NOT NULL,
    "largest" BIGINT NOT NULL,
    "limit" BIGINT,
    "usual" BIGINT,
    "nearLimit" INTEGER NOT NULL,
    "afterHours" INTEGER,
    "first" DATE NOT NULL,
    "last" DATE NOT NULL,
    "days" DATE[],
    "amounts" BIGINT[],
    "statements" UUID[],
    "numbers" INTEGER[],
    "minutes" INTEGER[],
    "foundAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replacedAt" TIMESTAMPTZ(3),
    "approvedBy" TEXT,
    "approval" TEXT,
    "receiptId" UUID,
    "markedById" UUID,
    "markedAt" TIMESTAMPTZ(3),

    CONSTRAINT "spending_run_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "statement_evidenceId_key" ON "statement"("evidenceId");

-- CreateIndex
CREATE INDEX "statement_screeningId_importedAt_idx" ON "statement"("screeningId", "importedAt");

-- CreateIndex
CREATE INDEX "spending_run_screeningId_replacedAt_idx" ON "spending_run"("screeningId", "replacedAt");

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_importedById_fkey" FOREIGN KEY ("importedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_removedById_fkey" FOREIGN KEY ("removedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spending_run" ADD CONSTRAINT "spending_run_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spending_run" ADD CONSTRAINT "spending_run_receiptId_fkey" FOREIGN KEY ("receiptId") REFERENCES "evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spending_run" ADD CONSTRAINT "spending_run_markedById_fkey" FOREIGN KEY ("markedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
