import { createHash } from "node:crypto";
import type { ConsentText } from "./define-text";

/** SHA-256 of the body as UTF-8, hexadecimal: what proves later which words were agreed to or given. */
export const textHash = ({ body }: Pick<ConsentText, "body">) =>
  createHash("sha256").update(body, "utf8").digest("hex");
