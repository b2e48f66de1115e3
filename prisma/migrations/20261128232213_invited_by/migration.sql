-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "createdById" UUID;

-- CreateIndex
CREATE INDEX "invitation_usedAt_expiresAt_idx" ON "invitation"("usedAt", "expiresAt");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
