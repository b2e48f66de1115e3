-- CreateTable
CREATE TABLE "passkey" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "credentialId" TEXT NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "enrolledAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" TEXT,

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey_session" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "challenge" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "madeById" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "result" TEXT NOT NULL DEFAULT 'pending',
    "answeredAt" TIMESTAMPTZ(3),
    "passkeyId" UUID,
    "counter" BIGINT,
    "witnessed" BOOLEAN,
    "witnessedById" UUID,
    "witnessedAt" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_session_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credentialId_key" ON "passkey"("credentialId");

-- CreateIndex
CREATE INDEX "passkey_candidateId_enrolledAt_idx" ON "passkey"("candidateId", "enrolledAt");

-- CreateIndex
CREATE INDEX "passkey_screeningId_idx" ON "passkey"("screeningId");

-- CreateIndex
CREATE UNIQUE INDEX "passkey_session_tokenHash_key" ON "passkey_session"("tokenHash");

-- CreateIndex
CREATE INDEX "passkey_session_screeningId_madeAt_idx" ON "passkey_session"("screeningId", "madeAt");

-- CreateIndex
CREATE INDEX "passkey_session_passkeyId_idx" ON "passkey_session"("passkeyId");

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey_session" ADD CONSTRAINT "passkey_session_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey_session" ADD CONSTRAINT "passkey_session_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey_session" ADD CONSTRAINT "passkey_session_passkeyId_fkey" FOREIGN KEY ("passkeyId") REFERENCES "passkey"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey_session" ADD CONSTRAINT "passkey_session_witnessedById_fkey" FOREIGN KEY ("witnessedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
