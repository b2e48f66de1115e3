-- CreateTable
CREATE TABLE "device" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "serial" TEXT NOT NULL,
    "preparedBy" TEXT NOT NULL,
    "toolsOffById" UUID,
    "toolsOffAt" TIMESTAMPTZ(3),
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "device_change" (
    "id" UUID NOT NULL,
    "deviceId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "device_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "device_exception" (
    "id" UUID NOT NULL,
    "deviceId" UUID NOT NULL,
    "tool" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "until" DATE NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" TEXT,
    "decisionReason" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "device_exception_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shipment" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "address" TEXT,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "carrier" TEXT,
    "tracking" TEXT,
    "proofId" UUID,
    "plannedById" UUID NOT NULL,
    "plannedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shipment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shipment_device" (
    "id" UUID NOT NULL,
    "shipmentId" UUID NOT NULL,
    "deviceId" UUID NOT NULL,
    "readBack" TEXT,

    CONSTRAINT "shipment_device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shipment_change" (
    "id" UUID NOT NULL,
    "shipmentId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT NOT NULL,
    "reason" TEXT,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" TEXT,
    "decisionReason" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "needsSecond" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "shipment_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "protected_address" (
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "protected_address_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "device_screeningId_idx" ON "device"("screeningId");

-- CreateIndex
CREATE INDEX "device_change_deviceId_idx" ON "device_change"("deviceId");

-- CreateIndex
CREATE INDEX "device_exception_deviceId_idx" ON "device_exception"("deviceId");

-- CreateIndex
CREATE INDEX "shipment_screeningId_idx" ON "shipment"("screeningId");

-- CreateIndex
CREATE INDEX "shipment_device_deviceId_idx" ON "shipment_device"("deviceId");

-- CreateIndex
CREATE UNIQUE INDEX "shipment_device_shipmentId_deviceId_key" ON "shipment_device"("shipmentId", "deviceId");

-- CreateIndex
CREATE INDEX "shipment_change_shipmentId_idx" ON "shipment_change"("shipmentId");

-- CreateIndex
CREATE INDEX "protected_address_screeningId_idx" ON "protected_address"("screeningId");

-- AddForeignKey
ALTER TABLE "device" ADD CONSTRAINT "device_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device" ADD CONSTRAINT "device_toolsOffById_fkey" FOREIGN KEY ("toolsOffById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device" ADD CONSTRAINT "device_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_change" ADD CONSTRAINT "device_change_deviceId_fkey" FOREIGN KEY ("deviceId") REFERENCES "device"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_change" ADD CONSTRAINT "device_change_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_exception" ADD CONSTRAINT "device_exception_deviceId_fkey" FOREIGN KEY ("deviceId") REFERENCES "device"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_exception" ADD CONSTRAINT "device_exception_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_exception" ADD CONSTRAINT "device_exception_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_proofId_fkey" FOREIGN KEY ("proofId") REFERENCES "evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_plannedById_fkey" FOREIGN KEY ("plannedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment_device" ADD CONSTRAINT "shipment_device_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment_device" ADD CONSTRAINT "shipment_device_deviceId_fkey" FOREIGN KEY ("deviceId") REFERENCES "device"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment_change" ADD CONSTRAINT "shipment_change_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment_change" ADD CONSTRAINT "shipment_change_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment_change" ADD CONSTRAINT "shipment_change_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "protected_address" ADD CONSTRAINT "protected_address_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "protected_address" ADD CONSTRAINT "protected_address_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
