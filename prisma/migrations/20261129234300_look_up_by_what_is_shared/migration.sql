-- DropIndex
DROP INDEX "evidence_equality_idx";

-- DropIndex
DROP INDEX "identifier_kind_keyed_idx";

-- CreateIndex
CREATE INDEX "evidence_equality_candidateId_idx" ON "evidence"("equality", "candidateId");

-- CreateIndex
CREATE INDEX "identifier_kind_keyed_candidateId_idx" ON "identifier"("kind", "keyed", "candidateId");

-- CreateIndex
CREATE INDEX "letter_decisionId_idx" ON "letter"("decisionId");
