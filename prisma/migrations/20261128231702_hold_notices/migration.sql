-- CreateIndex
CREATE INDEX "notification_screeningId_idx" ON "notification"("screeningId");

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE SET NULL ON UPDATE CASCADE;
