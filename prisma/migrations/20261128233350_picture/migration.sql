-- CreateTable
CREATE TABLE "picture" (
    "evidenceId" UUID NOT NULL,
    "blobId" UUID NOT NULL,
    "wrappedKey" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("evidenceId")
);

-- CreateIndex
CREATE UNIQUE INDEX "picture_blobId_key" ON "picture"("blobId");

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
