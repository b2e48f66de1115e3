-- CreateTable
CREATE TABLE "inventory" (
    "id" UUID NOT NULL,
    "deviceId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "serial" TEXT NOT NULL,
    "takenOn" DATE NOT NULL,
    "rows" INTEGER NOT NULL,
    "unread" INTEGER NOT NULL,
    "unreadAt" INTEGER[],
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inventory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "found_tool" (
    "id" UUID NOT NULL,
    "inventoryId" UUID NOT NULL,
    "tool" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "shown" TEXT NOT NULL,

    CONSTRAINT "found_tool_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "inventory_evidenceId_key" ON "inventory"("evidenceId");

-- CreateIndex
CREATE INDEX "inventory_deviceId_takenOn_idx" ON "inventory"("deviceId", "takenOn");

-- CreateIndex
CREATE INDEX "found_tool_inventoryId_idx" ON "found_tool"("inventoryId");

-- AddForeignKey
ALTER TABLE "inventory" ADD CONSTRAINT "inventory_deviceId_fkey" FOREIGN KEY ("deviceId") REFERENCES "device"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory" ADD CONSTRAINT "inventory_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory" ADD CONSTRAINT "inventory_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "found_tool" ADD CONSTRAINT "found_tool_inventoryId_fkey" FOREIGN KEY ("inventoryId") REFERENCES "inventory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
