-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "answerUntil" DATE;

-- CreateIndex
CREATE INDEX "decision_kind_at_idx" ON "decision"("kind", "at");

-- CreateIndex
CREATE INDEX "letter_answer_review_receivedAt_idx" ON "letter_answer"("review", "receivedAt");

-- CreateIndex
CREATE INDEX "settlement_decision_proposedAt_idx" ON "settlement"("decision", "proposedAt");

-- CreateIndex
CREATE INDEX "waiver_decision_proposedAt_idx" ON "waiver"("decision", "proposedAt");
