-- AlterTable
ALTER TABLE "screening" ADD COLUMN     "ruleset" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "ruleset" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "edition" INTEGER NOT NULL,
    "draftId" UUID,
    "releasedById" UUID,
    "releasedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ruleset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ruleset_draft" (
    "id" UUID NOT NULL,
    "basedOn" INTEGER NOT NULL,
    "edition" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "previewedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ruleset_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_points" (
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "setById" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_points_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ruleset_preview" (
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "stateBefore" TEXT NOT NULL,
    "riskBefore" INTEGER,
    "stateAfter" TEXT,
    "riskAfter" INTEGER,

    CONSTRAINT "ruleset_preview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "raised_difference" (
    "screeningId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "firstAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "raised_difference_pkey" PRIMARY KEY ("screeningId","rule","fingerprint")
);

-- CreateTable
CREATE TABLE "replay" (
    "id" UUID NOT NULL,
    "startedById" UUID,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "after" UUID,
    "same" INTEGER NOT NULL DEFAULT 0,
    "different" INTEGER NOT NULL DEFAULT 0,
    "withoutEdition" INTEGER NOT NULL DEFAULT 0,
    "erased" INTEGER NOT NULL DEFAULT 0,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "replay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "replay_finding" (
    "id" UUID NOT NULL,
    "replayId" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "what" TEXT NOT NULL,

    CONSTRAINT "replay_finding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ruleset_number_key" ON "ruleset"("number");

-- CreateIndex
CREATE UNIQUE INDEX "ruleset_draftId_key" ON "ruleset"("draftId");

-- CreateIndex
CREATE INDEX "ruleset_draft_previewedAt_idx" ON "ruleset_draft"("previewedAt");

-- CreateIndex
CREATE UNIQUE INDEX "rule_points_draftId_rule_key" ON "rule_points"("draftId", "rule");

-- CreateIndex
CREATE UNIQUE INDEX "ruleset_preview_draftId_screeningId_key" ON "ruleset_preview"("draftId", "screeningId");

-- CreateIndex
CREATE INDEX "raised_difference_rule_version_idx" ON "raised_difference"("rule", "version");

-- CreateIndex
CREATE INDEX "replay_endedAt_idx" ON "replay"("endedAt");

-- CreateIndex
CREATE INDEX "replay_finding_replayId_idx" ON "replay_finding"("replayId");

-- CreateIndex
CREATE INDEX "screening_endedAt_ruleset_id_idx" ON "screening"("endedAt", "ruleset", "id");

-- AddForeignKey
ALTER TABLE "ruleset" ADD CONSTRAINT "ruleset_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "ruleset_draft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruleset" ADD CONSTRAINT "ruleset_releasedById_fkey" FOREIGN KEY ("releasedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruleset_draft" ADD CONSTRAINT "ruleset_draft_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_points" ADD CONSTRAINT "rule_points_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "ruleset_draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_points" ADD CONSTRAINT "rule_points_setById_fkey" FOREIGN KEY ("setById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruleset_preview" ADD CONSTRAINT "ruleset_preview_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "ruleset_draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruleset_preview" ADD CONSTRAINT "ruleset_preview_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "raised_difference" ADD CONSTRAINT "raised_difference_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replay" ADD CONSTRAINT "replay_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replay_finding" ADD CONSTRAINT "replay_finding_replayId_fkey" FOREIGN KEY ("replayId") REFERENCES "replay"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replay_finding" ADD CONSTRAINT "replay_finding_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Which ruleset a screening was last assessed by was known from its newest assessment alone.
UPDATE "screening" s SET "ruleset" = a."ruleset"
FROM (SELECT DISTINCT ON ("screeningId") "screeningId", "ruleset" FROM "assessment" ORDER BY "screeningId", "number" DESC) a
WHERE a."screeningId" = s."id";

-- What assessments were made by stays, whoever asks.
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ruleset"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "rule_points"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
