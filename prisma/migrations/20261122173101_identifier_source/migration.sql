-- AlterTable
ALTER TABLE "identifier" ADD COLUMN     "sourceId" UUID NOT NULL;

-- CreateIndex
CREATE INDEX "identifier_sourceId_idx" ON "identifier"("sourceId");

-- AddForeignKey
ALTER TABLE "identifier" ADD CONSTRAINT "identifier_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
