-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "mailId" UUID;
