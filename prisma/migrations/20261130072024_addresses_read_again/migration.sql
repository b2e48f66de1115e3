-- AlterTable
ALTER TABLE "identifier" ADD COLUMN     "reading" INTEGER NOT NULL DEFAULT 1;
