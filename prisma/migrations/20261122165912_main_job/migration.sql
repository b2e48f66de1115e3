-- DropIndex
DROP INDEX "attestation_screeningId_byId_key";

-- DropIndex
DROP INDEX "audit_entry_at_idx";

-- AlterTable
ALTER TABLE "attestation" ADD COLUMN     "interviewId" UUID;

-- AlterTable
ALTER TABLE "completion" ADD COLUMN     "reusedFromId" UUID;

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "reversedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "challengeId" UUID;

-- AlterTable
ALTER TABLE "position" ADD COLUMN     "challenges" TEXT[];

-- AlterTable
ALTER TABLE "screening" ADD COLUMN     "importKey" TEXT,
ADD COLUMN     "restrictedAt" TIMESTAMPTZ(3),
ADD COLUMN     "snoozedUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "source" ADD COLUMN     "backId" UUID,
ADD COLUMN     "label" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "statedById" UUID;

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "mailed" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "confirmation" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "note" TEXT,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identifier" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "keyed" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identifier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "textHash" TEXT NOT NULL,
    "givenOn" DATE NOT NULL,
    "how" TEXT NOT NULL,
    "evidenceId" UUID,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interview" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "startedById" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "interview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "challenge" (
    "id" UUID NOT NULL,
    "interviewId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "result" TEXT,
    "note" TEXT,

    CONSTRAINT "challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "requestId" UUID,
    "template" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "mailId" UUID,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "notBefore" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "screeningId" UUID,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "room" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "answerDays" INTEGER NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "givenAt" TIMESTAMPTZ(3),
    "how" TEXT,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_answer" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "evidenceId" UUID,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "review" TEXT,
    "reviewReason" TEXT,
    "reviewedById" UUID,
    "reviewedAt" TIMESTAMPTZ(3),

    CONSTRAINT "letter_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "waiver" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "until" DATE,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" TEXT,
    "decisionReason" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "waiver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "screening_access" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "screening_access_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measured_time" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "seconds" INTEGER NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "measured_time_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "confirmation_screeningId_idx" ON "confirmation"("screeningId");

-- CreateIndex
CREATE UNIQUE INDEX "confirmation_sourceId_byId_key" ON "confirmation"("sourceId", "byId");

-- CreateIndex
CREATE INDEX "identifier_kind_keyed_idx" ON "identifier"("kind", "keyed");

-- CreateIndex
CREATE INDEX "identifier_screeningId_idx" ON "identifier"("screeningId");

-- CreateIndex
CREATE INDEX "consent_screeningId_kind_idx" ON "consent"("screeningId", "kind");

-- CreateIndex
CREATE INDEX "interview_screeningId_startedAt_idx" ON "interview"("screeningId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "challenge_interviewId_position_key" ON "challenge"("interviewId", "position");

-- CreateIndex
CREATE INDEX "message_screeningId_at_idx" ON "message"("screeningId", "at");

-- CreateIndex
CREATE INDEX "mail_sentAt_cancelledAt_notBefore_idx" ON "mail"("sentAt", "cancelledAt", "notBefore");

-- CreateIndex
CREATE INDEX "mail_createdAt_id_idx" ON "mail"("createdAt", "id");

-- CreateIndex
CREATE INDEX "notification_userId_readAt_at_idx" ON "notification"("userId", "readAt", "at");

-- CreateIndex
CREATE INDEX "notification_userId_at_id_idx" ON "notification"("userId", "at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_userId_name_key" ON "saved_view"("userId", "name");

-- CreateIndex
CREATE INDEX "letter_screeningId_idx" ON "letter"("screeningId");

-- CreateIndex
CREATE INDEX "letter_answer_screeningId_idx" ON "letter_answer"("screeningId");

-- CreateIndex
CREATE INDEX "letter_answer_letterId_idx" ON "letter_answer"("letterId");

-- CreateIndex
CREATE INDEX "waiver_screeningId_kind_idx" ON "waiver"("screeningId", "kind");

-- CreateIndex
CREATE INDEX "screening_access_userId_idx" ON "screening_access"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "screening_access_screeningId_userId_key" ON "screening_access"("screeningId", "userId");

-- CreateIndex
CREATE INDEX "measured_time_kind_idx" ON "measured_time"("kind");

-- CreateIndex
CREATE INDEX "attestation_screeningId_byId_idx" ON "attestation"("screeningId", "byId");

-- CreateIndex
CREATE INDEX "audit_entry_at_stream_number_idx" ON "audit_entry"("at", "stream", "number");

-- CreateIndex
CREATE INDEX "audit_entry_actorId_at_idx" ON "audit_entry"("actorId", "at");

-- CreateIndex
CREATE INDEX "audit_entry_event_at_idx" ON "audit_entry"("event", "at");

-- CreateIndex
CREATE INDEX "candidate_createdAt_id_idx" ON "candidate"("createdAt", "id");

-- CreateIndex
CREATE INDEX "candidate_email_idx" ON "candidate"("email");

-- CreateIndex
CREATE INDEX "evidence_challengeId_idx" ON "evidence"("challengeId");

-- CreateIndex
CREATE INDEX "screening_recruiterId_endedAt_dueOn_id_idx" ON "screening"("recruiterId", "endedAt", "dueOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "screening_positionId_importKey_key" ON "screening"("positionId", "importKey");

-- AddForeignKey
ALTER TABLE "attestation" ADD CONSTRAINT "attestation_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "interview"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identifier" ADD CONSTRAINT "identifier_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identifier" ADD CONSTRAINT "identifier_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "challenge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "interview"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_backId_fkey" FOREIGN KEY ("backId") REFERENCES "evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_statedById_fkey" FOREIGN KEY ("statedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_answer" ADD CONSTRAINT "letter_answer_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_answer" ADD CONSTRAINT "letter_answer_letterId_fkey" FOREIGN KEY ("letterId") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_answer" ADD CONSTRAINT "letter_answer_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_answer" ADD CONSTRAINT "letter_answer_reviewedById_fkey" FOREIGN KEY ("reviewedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening_access" ADD CONSTRAINT "screening_access_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening_access" ADD CONSTRAINT "screening_access_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Only what holds is final: a stop that was taken back leaves its gate open.
DROP INDEX "decision_final";
CREATE UNIQUE INDEX "decision_final" ON "decision" ("screeningId", "gate") WHERE "kind" IN ('ready', 'stop') AND "reversedAt" IS NULL;
-- At most one waiver of a check waits for its second person.
CREATE UNIQUE INDEX "waiver_waiting" ON "waiver" ("screeningId", "kind") WHERE "decision" IS NULL;
-- Positions from before interviews had challenges: those of their access level.
UPDATE "position" SET "challenges" = CASE "accessLevel"
  WHEN 'privileged' THEN ARRAY['turn-and-hold', 'hand-before-face', 'read-phrase', 'document-beside-face', 'live-task', 'place-talked-about']
  ELSE ARRAY['turn-and-hold', 'hand-before-face', 'read-phrase', 'document-beside-face'] END;
