-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "organisation" TEXT;

-- CreateIndex
CREATE INDEX "claim_attribute_id_idx" ON "claim"("attribute", "id");

-- CreateIndex
CREATE INDEX "contact_organisation_id_idx" ON "contact"("organisation", "id");

-- CreateIndex
CREATE INDEX "verification_answer_askedAt_id_idx" ON "verification"("answer", "askedAt", "id");

-- CreateIndex
CREATE INDEX "verification_answeredAt_id_idx" ON "verification"("answeredAt", "id");
