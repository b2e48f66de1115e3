-- CreateTable
CREATE TABLE "start_day" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "start_day_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employment" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "positionId" UUID NOT NULL,
    "screeningId" UUID,
    "startsOn" DATE NOT NULL,
    "endedOn" DATE,
    "importKey" TEXT,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "employment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refresh_due" (
    "id" UUID NOT NULL,
    "employmentId" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "screeningId" UUID,
    "doneAt" TIMESTAMPTZ(3),
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "refresh_due_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "start_day_screeningId_at_idx" ON "start_day"("screeningId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "employment_screeningId_key" ON "employment"("screeningId");

-- CreateIndex
CREATE INDEX "employment_candidateId_idx" ON "employment"("candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "employment_positionId_importKey_key" ON "employment"("positionId", "importKey");

-- CreateIndex
CREATE UNIQUE INDEX "refresh_due_screeningId_key" ON "refresh_due"("screeningId");

-- CreateIndex
CREATE INDEX "refresh_due_employmentId_reason_idx" ON "refresh_due"("employmentId", "reason");

-- CreateIndex
CREATE INDEX "refresh_due_doneAt_dueOn_id_idx" ON "refresh_due"("doneAt", "dueOn", "id");

-- AddForeignKey
ALTER TABLE "start_day" ADD CONSTRAINT "start_day_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "start_day" ADD CONSTRAINT "start_day_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refresh_due" ADD CONSTRAINT "refresh_due_employmentId_fkey" FOREIGN KEY ("employmentId") REFERENCES "employment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refresh_due" ADD CONSTRAINT "refresh_due_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE SET NULL ON UPDATE CASCADE;
