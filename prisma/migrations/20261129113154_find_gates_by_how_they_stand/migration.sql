-- CreateIndex
CREATE INDEX "gate_state_gate_open_screeningId_idx" ON "gate_state"("gate", "open", "screeningId");
