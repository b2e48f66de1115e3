-- CreateIndex
CREATE INDEX "payment_instruction_decision_enteredAt_idx" ON "payment_instruction"("decision", "enteredAt");
