-- AlterTable
ALTER TABLE "screening" ADD COLUMN     "livesIn" TEXT NOT NULL DEFAULT '';
