-- AlterTable
ALTER TABLE "policy_version" ADD COLUMN     "changeDays" INTEGER NOT NULL DEFAULT 14,
ADD COLUMN     "earlyChangeDays" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "opens" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "places" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "waivedBy" TEXT[] DEFAULT ARRAY['compliance']::TEXT[];

-- AlterTable
ALTER TABLE "position" ADD COLUMN     "jurisdiction" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "screening" ADD COLUMN     "externalId" TEXT,
ADD COLUMN     "refresh" TEXT,
ADD COLUMN     "startsOn" DATE;

-- CreateTable
CREATE TABLE "gate_state" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "gate" TEXT NOT NULL,
    "open" BOOLEAN NOT NULL,
    "how" TEXT,
    "until" DATE,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gate_state_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "early_opening" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "gate" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "until" DATE NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" TEXT,
    "decisionReason" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "early_opening_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "gate_state_open_until_idx" ON "gate_state"("open", "until");

-- CreateIndex
CREATE UNIQUE INDEX "gate_state_screeningId_gate_key" ON "gate_state"("screeningId", "gate");

-- CreateIndex
CREATE INDEX "early_opening_screeningId_gate_idx" ON "early_opening"("screeningId", "gate");

-- CreateIndex
CREATE INDEX "early_opening_decision_proposedAt_idx" ON "early_opening"("decision", "proposedAt");

-- CreateIndex
CREATE UNIQUE INDEX "screening_externalId_key" ON "screening"("externalId");

-- AddForeignKey
ALTER TABLE "gate_state" ADD CONSTRAINT "gate_state_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "early_opening" ADD CONSTRAINT "early_opening_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "early_opening" ADD CONSTRAINT "early_opening_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "early_opening" ADD CONSTRAINT "early_opening_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
