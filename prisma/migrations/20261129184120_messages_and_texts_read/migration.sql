-- AlterTable
ALTER TABLE "position" ADD COLUMN     "advertisement" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "read_message" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "keyed" TEXT NOT NULL,
    "writtenBy" TEXT NOT NULL,
    "sentOn" DATE,
    "readAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "read_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "read_wish" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "toWhat" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "requestId" UUID,

    CONSTRAINT "read_wish_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "text_sketch" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "messageId" UUID,
    "sourceId" UUID,
    "runs" INTEGER NOT NULL,
    "sketch" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "text_sketch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "text_band" (
    "sketchId" UUID NOT NULL,
    "keyed" BIGINT NOT NULL,

    CONSTRAINT "text_band_pkey" PRIMARY KEY ("sketchId","keyed")
);

-- CreateIndex
CREATE INDEX "read_message_evidenceId_idx" ON "read_message"("evidenceId");

-- CreateIndex
CREATE UNIQUE INDEX "read_message_screeningId_keyed_key" ON "read_message"("screeningId", "keyed");

-- CreateIndex
CREATE UNIQUE INDEX "read_wish_requestId_key" ON "read_wish"("requestId");

-- CreateIndex
CREATE INDEX "read_wish_screeningId_answer_idx" ON "read_wish"("screeningId", "answer");

-- CreateIndex
CREATE INDEX "read_wish_messageId_idx" ON "read_wish"("messageId");

-- CreateIndex
CREATE INDEX "text_sketch_screeningId_idx" ON "text_sketch"("screeningId");

-- CreateIndex
CREATE INDEX "text_sketch_messageId_idx" ON "text_sketch"("messageId");

-- CreateIndex
CREATE INDEX "text_sketch_sourceId_idx" ON "text_sketch"("sourceId");

-- CreateIndex
CREATE INDEX "text_band_keyed_idx" ON "text_band"("keyed");

-- AddForeignKey
ALTER TABLE "read_message" ADD CONSTRAINT "read_message_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_message" ADD CONSTRAINT "read_message_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_wish" ADD CONSTRAINT "read_wish_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_wish" ADD CONSTRAINT "read_wish_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "read_message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_wish" ADD CONSTRAINT "read_wish_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_wish" ADD CONSTRAINT "read_wish_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "channel_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_sketch" ADD CONSTRAINT "text_sketch_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_sketch" ADD CONSTRAINT "text_sketch_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_sketch" ADD CONSTRAINT "text_sketch_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "read_message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_sketch" ADD CONSTRAINT "text_sketch_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_band" ADD CONSTRAINT "text_band_sketchId_fkey" FOREIGN KEY ("sketchId") REFERENCES "text_sketch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
