-- AlterTable
ALTER TABLE "check" ADD COLUMN     "notAsked" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "policy_version" ADD COLUMN     "publishedById" UUID;

-- AlterTable
ALTER TABLE "waiver" ADD COLUMN     "upTo" TEXT;

-- CreateTable
CREATE TABLE "deviation" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" TEXT,
    "decisionReason" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "deviation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_move" (
    "id" UUID NOT NULL,
    "positionId" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "deviation_screeningId_kind_idx" ON "deviation"("screeningId", "kind");

-- CreateIndex
CREATE INDEX "deviation_decision_proposedAt_idx" ON "deviation"("decision", "proposedAt");

-- CreateIndex
CREATE INDEX "policy_move_positionId_at_idx" ON "policy_move"("positionId", "at");

-- AddForeignKey
ALTER TABLE "deviation" ADD CONSTRAINT "deviation_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deviation" ADD CONSTRAINT "deviation_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deviation" ADD CONSTRAINT "deviation_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_version" ADD CONSTRAINT "policy_version_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_move" ADD CONSTRAINT "policy_move_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_move" ADD CONSTRAINT "policy_move_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_move" ADD CONSTRAINT "policy_move_toId_fkey" FOREIGN KEY ("toId") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_move" ADD CONSTRAINT "policy_move_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
