import { createHmac } from "node:crypto";
import { env } from "@/lib/env";

/** What is kept of the key of a row: it says that the row was imported, and to nobody without the company's key whose it is. */
export const importKey = (rowKey: string) =>
  createHmac("sha256", env().BONAFIDE_COMPANY_KEY).update("row of a list\0").update(rowKey).digest("hex");
