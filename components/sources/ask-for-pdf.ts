import type { AskForPdf } from "@/lib/sources/files/document-file";

const unreachable = { ok: false as const, reason: "The server could not be reached. Try again." };

/** Has the server read the text of a PDF; it keeps nothing of it. Never rejects. */
export const askForPdf: AskForPdf = async (bytes) => {
  try {
    const response = await fetch("/api/texts", { method: "POST", body: bytes });
    const answer = await response.json();
    return response.ok ? answer : { ok: false, reason: answer.message };
  } catch {
    return unreachable;
  }
};
