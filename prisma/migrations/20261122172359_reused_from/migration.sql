-- CreateIndex
CREATE INDEX "completion_reusedFromId_idx" ON "completion"("reusedFromId");

-- AddForeignKey
ALTER TABLE "completion" ADD CONSTRAINT "completion_reusedFromId_fkey" FOREIGN KEY ("reusedFromId") REFERENCES "completion"("id") ON DELETE SET NULL ON UPDATE CASCADE;
