-- CreateTable
CREATE TABLE "candidate_session" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "origin" TEXT NOT NULL,
    "linkId" UUID,
    "keyed" TEXT,
    "sealed" BYTEA,
    "network" TEXT NOT NULL,
    "networkName" TEXT,
    "networkList" TEXT,
    "clock" TEXT NOT NULL,
    "enteredById" UUID,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "candidate_session_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "candidate_session_linkId_key" ON "candidate_session"("linkId");

-- CreateIndex
CREATE INDEX "candidate_session_screeningId_at_idx" ON "candidate_session"("screeningId", "at");

-- CreateIndex
CREATE INDEX "candidate_session_keyed_at_idx" ON "candidate_session"("keyed", "at");

-- CreateIndex
CREATE INDEX "candidate_session_candidateId_idx" ON "candidate_session"("candidateId");

-- AddForeignKey
ALTER TABLE "candidate_session" ADD CONSTRAINT "candidate_session_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_session" ADD CONSTRAINT "candidate_session_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_session" ADD CONSTRAINT "candidate_session_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "passkey_session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_session" ADD CONSTRAINT "candidate_session_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
