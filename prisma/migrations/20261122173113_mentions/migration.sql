-- AlterTable
ALTER TABLE "note" ADD COLUMN     "mentions" UUID[] DEFAULT ARRAY[]::UUID[];
