CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "audit_entry" (
    "stream" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "event" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("stream","number")
);

-- CreateTable
CREATE TABLE "audit_commitment" (
    "stream" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    "rowId" UUID NOT NULL,
    "salt" TEXT NOT NULL,
    "columns" TEXT[],

    CONSTRAINT "audit_commitment_pkey" PRIMARY KEY ("stream","number","table","rowId")
);

-- CreateTable
CREATE TABLE "check" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "required" BOOLEAN NOT NULL,
    "assignedTo" TEXT,
    "startedAt" TIMESTAMPTZ(3),

    CONSTRAINT "check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "completion" (
    "id" UUID NOT NULL,
    "checkId" UUID NOT NULL,
    "kindVersion" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "outcome" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "reason" TEXT,
    "completedById" UUID NOT NULL,
    "completedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reopenedAt" TIMESTAMPTZ(3),
    "reopenReason" TEXT,

    CONSTRAINT "completion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "checkId" UUID NOT NULL,
    "body" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "byName" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("checkId")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "medium" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "foundIn" TEXT NOT NULL,
    "foundAt" TEXT NOT NULL,
    "foundById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "askedById" UUID NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "answer" TEXT,
    "answeredBy" TEXT,
    "stated" JSONB,
    "note" TEXT,
    "verdict" TEXT,
    "words" TEXT,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attestation" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "how" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "note" TEXT,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attestation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "checkKind" TEXT,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "equality" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "obtainedById" UUID NOT NULL,
    "obtainedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "blobId" UUID NOT NULL,
    "wrappedKey" BYTEA NOT NULL,
    "thumbnailId" UUID,
    "thumbnailKey" BYTEA,
    "thumbnailSize" INTEGER,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "accessLevel" TEXT NOT NULL,
    "managerId" UUID NOT NULL,
    "policyVersionId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position_recruiter" (
    "positionId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "position_recruiter_pkey" PRIMARY KEY ("positionId","userId")
);

-- CreateTable
CREATE TABLE "policy" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_version" (
    "id" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "checks" JSONB NOT NULL,
    "minimumChecked" INTEGER NOT NULL,
    "answerDays" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ruleset" INTEGER NOT NULL,
    "factsDigest" TEXT NOT NULL,
    "risk" INTEGER NOT NULL,
    "checked" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "resultDigest" TEXT NOT NULL,
    "result" BYTEA NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facts_snapshot" (
    "candidateId" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "facts_snapshot_pkey" PRIMARY KEY ("candidateId","digest")
);

-- CreateTable
CREATE TABLE "settlement" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "evidenceId" UUID,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" TEXT,
    "decisionReason" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "settlement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "gate" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "assessmentId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "noticeAt" TIMESTAMPTZ(3),

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "wrappedKey" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "screening" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "positionId" UUID NOT NULL,
    "policyVersionId" UUID NOT NULL,
    "recruiterId" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueOn" DATE NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "ending" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "turn" TEXT NOT NULL DEFAULT 'recruiter',
    "turnSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "nextStep" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'keep-checking',
    "openDifferences" INTEGER NOT NULL DEFAULT 0,
    "checked" INTEGER NOT NULL DEFAULT 0,
    "checksDone" INTEGER NOT NULL DEFAULT 0,
    "checksAsked" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "screening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_request" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "candidate_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "evidenceId" UUID,
    "obtainedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replacedAt" TIMESTAMPTZ(3),

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "attribute" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "against" UUID,
    "verdict" TEXT,
    "score" DOUBLE PRECISION,
    "words" TEXT,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "passwordHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabledAt" TIMESTAMPTZ(3),

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "email" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "audit_commitment_table_rowId_idx" ON "audit_commitment"("table", "rowId");

-- CreateIndex
CREATE INDEX "check_assignedTo_screeningId_idx" ON "check"("assignedTo", "screeningId");

-- CreateIndex
CREATE UNIQUE INDEX "check_screeningId_kind_key" ON "check"("screeningId", "kind");

-- CreateIndex
CREATE INDEX "completion_checkId_idx" ON "completion"("checkId");

-- CreateIndex
CREATE INDEX "contact_screeningId_idx" ON "contact"("screeningId");

-- CreateIndex
CREATE INDEX "verification_screeningId_idx" ON "verification"("screeningId");

-- CreateIndex
CREATE INDEX "verification_claimId_idx" ON "verification"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "attestation_screeningId_byId_key" ON "attestation"("screeningId", "byId");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_blobId_key" ON "evidence"("blobId");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_thumbnailId_key" ON "evidence"("thumbnailId");

-- CreateIndex
CREATE INDEX "evidence_screeningId_obtainedAt_idx" ON "evidence"("screeningId", "obtainedAt");

-- CreateIndex
CREATE INDEX "evidence_equality_idx" ON "evidence"("equality");

-- CreateIndex
CREATE INDEX "position_managerId_idx" ON "position"("managerId");

-- CreateIndex
CREATE INDEX "position_createdAt_id_idx" ON "position"("createdAt", "id");

-- CreateIndex
CREATE INDEX "position_recruiter_userId_idx" ON "position_recruiter"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "policy_name_key" ON "policy"("name");

-- CreateIndex
CREATE UNIQUE INDEX "policy_version_policyId_number_key" ON "policy_version"("policyId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_screeningId_number_key" ON "assessment"("screeningId", "number");

-- CreateIndex
CREATE INDEX "settlement_screeningId_rule_fingerprint_idx" ON "settlement"("screeningId", "rule", "fingerprint");

-- CreateIndex
CREATE INDEX "decision_screeningId_at_idx" ON "decision"("screeningId", "at");

-- CreateIndex
CREATE INDEX "decision_byId_at_idx" ON "decision"("byId", "at");

-- CreateIndex
CREATE INDEX "candidate_name_id_idx" ON "candidate"("name", "id");

-- CreateIndex
CREATE INDEX "candidate_name_trigrams" ON "candidate" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "screening_endedAt_dueOn_id_idx" ON "screening"("endedAt", "dueOn", "id");

-- CreateIndex
CREATE INDEX "screening_turn_dueOn_id_idx" ON "screening"("turn", "dueOn", "id");

-- CreateIndex
CREATE INDEX "screening_positionId_dueOn_id_idx" ON "screening"("positionId", "dueOn", "id");

-- CreateIndex
CREATE INDEX "screening_candidateId_idx" ON "screening"("candidateId");

-- CreateIndex
CREATE INDEX "note_screeningId_at_idx" ON "note"("screeningId", "at");

-- CreateIndex
CREATE INDEX "candidate_request_screeningId_closedAt_idx" ON "candidate_request"("screeningId", "closedAt");

-- CreateIndex
CREATE INDEX "source_screeningId_kind_idx" ON "source"("screeningId", "kind");

-- CreateIndex
CREATE INDEX "claim_screeningId_attribute_idx" ON "claim"("screeningId", "attribute");

-- CreateIndex
CREATE INDEX "claim_sourceId_idx" ON "claim"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "session_userId_endedAt_idx" ON "session"("userId", "endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_tokenHash_key" ON "invitation"("tokenHash");

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check" ADD CONSTRAINT "check_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion" ADD CONSTRAINT "completion_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "check"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion" ADD CONSTRAINT "completion_completedById_fkey" FOREIGN KEY ("completedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "check"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_foundById_fkey" FOREIGN KEY ("foundById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attestation" ADD CONSTRAINT "attestation_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attestation" ADD CONSTRAINT "attestation_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_obtainedById_fkey" FOREIGN KEY ("obtainedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_policyVersionId_fkey" FOREIGN KEY ("policyVersionId") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_recruiter" ADD CONSTRAINT "position_recruiter_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_recruiter" ADD CONSTRAINT "position_recruiter_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_version" ADD CONSTRAINT "policy_version_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "policy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts_snapshot" ADD CONSTRAINT "facts_snapshot_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening" ADD CONSTRAINT "screening_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening" ADD CONSTRAINT "screening_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening" ADD CONSTRAINT "screening_policyVersionId_fkey" FOREIGN KEY ("policyVersionId") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening" ADD CONSTRAINT "screening_recruiterId_fkey" FOREIGN KEY ("recruiterId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_request" ADD CONSTRAINT "candidate_request_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_request" ADD CONSTRAINT "candidate_request_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Once a gate is ready or stopped, it stays so, whoever presses at the same moment.
CREATE UNIQUE INDEX "decision_final" ON "decision" ("screeningId", "gate") WHERE "kind" IN ('ready', 'stop');
-- A check has one completion that holds.
CREATE UNIQUE INDEX "completion_holding" ON "completion" ("checkId") WHERE "reopenedAt" IS NULL;
-- A difference has one proposal at a time.
CREATE UNIQUE INDEX "settlement_waiting" ON "settlement" ("screeningId", "rule", "fingerprint") WHERE "decision" IS NULL;

-- The audit tables can only grow: privileges stop the app role, these triggers stop everybody who does not disable them.
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit stream is append-only: % on % is refused.', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_commitment"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
