-- CreateTable
CREATE TABLE "payment_instruction" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "bank" TEXT,
    "country" TEXT,
    "branch" TEXT,
    "sealed" BYTEA,
    "replacesId" UUID,
    "reason" TEXT,
    "enteredById" UUID NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replacedAt" TIMESTAMPTZ(3),
    "decision" TEXT,
    "decisionReason" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "payment_instruction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "payment_instruction_sourceId_key" ON "payment_instruction"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "payment_instruction_replacesId_key" ON "payment_instruction"("replacesId");

-- CreateIndex
CREATE INDEX "payment_instruction_screeningId_enteredAt_idx" ON "payment_instruction"("screeningId", "enteredAt");

-- AddForeignKey
ALTER TABLE "payment_instruction" ADD CONSTRAINT "payment_instruction_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_instruction" ADD CONSTRAINT "payment_instruction_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_instruction" ADD CONSTRAINT "payment_instruction_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "payment_instruction"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_instruction" ADD CONSTRAINT "payment_instruction_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_instruction" ADD CONSTRAINT "payment_instruction_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A screening has one that holds.
CREATE UNIQUE INDEX "payment_instruction_holds" ON "payment_instruction" ("screeningId") WHERE "replacedAt" IS NULL;
