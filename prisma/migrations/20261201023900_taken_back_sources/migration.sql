-- AlterTable
ALTER TABLE "source" ADD COLUMN     "takenBackById" UUID,
ADD COLUMN     "takenBackReason" TEXT;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_takenBackById_fkey" FOREIGN KEY ("takenBackById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
