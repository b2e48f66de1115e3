-- CreateTable
CREATE TABLE "channel_request" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "askedOn" DATE NOT NULL,
    "askedBy" TEXT NOT NULL,
    "toWhat" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "became" TEXT,
    "becameById" UUID,
    "becameAt" TIMESTAMPTZ(3),
    "takenBackReason" TEXT,
    "takenBackById" UUID,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "channel_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "channel_request_screeningId_askedOn_idx" ON "channel_request"("screeningId", "askedOn");

-- AddForeignKey
ALTER TABLE "channel_request" ADD CONSTRAINT "channel_request_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel_request" ADD CONSTRAINT "channel_request_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel_request" ADD CONSTRAINT "channel_request_becameById_fkey" FOREIGN KEY ("becameById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel_request" ADD CONSTRAINT "channel_request_takenBackById_fkey" FOREIGN KEY ("takenBackById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
