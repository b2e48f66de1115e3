import { saysFileName } from "@/lib/door/file-name";
import type { Result } from "@/lib/door/result";
import { saysOfFile } from "@/lib/door/said-of-file";

/** Above this the browser would hold too much in memory for a checksum; the server computes one in any case. */
const HASHED = 100 * 1024 * 1024;

type Sending = {
  signal: AbortSignal;
  /** Bytes that have left so far. */
  onProgress(sent: number): void;
};

/** What is said about a file beside its bytes, name and checksum. */
export type SaidOfFile = Record<string, string | undefined>;

/** What a file that was added as evidence is answered with. */
export type StoredFile = { id: string; thumbnailReason: string | null };

/**
 * Sends a file as evidence, with its SHA-256 where the browser can compute it. Never rejects: whatever happens on the way is
 * a refusal in words, and the file can be sent again.
 */
export async function sendFile<Answer = StoredFile>(
  said: SaidOfFile,
  file: File,
  sending: Sending,
  to = "/api/evidence",
): Promise<Result<Answer>> {
  const sha256 = await sha256Of(file).catch(() => null);
  if (sha256 === null) return refused("unreadable", "The file can no longer be read. Choose it again.");
  if (sending.signal.aborted) return cancelled;
  return post(to, { ...said, sha256 }, file, sending);
}

/** Hexadecimal; empty where the file is large, or the page was not loaded over a secure connection. */
async function sha256Of(file: File) {
  if (file.size > HASHED || !globalThis.crypto?.subtle) return "";
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** XMLHttpRequest, because fetch does not tell how much has been sent. */
function post<T>(to: string, said: SaidOfFile, file: File, { signal, onProgress }: Sending) {
  const filled = Object.entries(said).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const headers = { ...saysFileName(file.name), ...saysOfFile(Object.fromEntries(filled)) };
  return new Promise<Result<T>>((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", to);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => resolve(refused("unreachable", "The connection broke off; nothing was stored. Try again."));
    request.onabort = () => resolve(cancelled);
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function answerOf<T>({ status, responseText }: XMLHttpRequest): Result<T> {
  try {
    const answer = JSON.parse(responseText);
    if (status === 201) return { ok: true, data: answer };
    if (typeof answer.message === "string") return { ...answer, ok: false, message: wordsOf(answer) };
  } catch {
    // Not our own answer: a fault, or something between us and the server.
  }
  return refused("fault", "Something went wrong on our side; nothing was stored. Try again.");
}

/** What is wrong with a field says more than "some of this needs another look". */
const wordsOf = ({ message, fields }: { message: string; fields?: Record<string, string> }) =>
  Object.values(fields ?? {})[0] ?? message;

const refused = (code: string, message: string) => ({ ok: false as const, code, message });
const cancelled = refused("cancelled", "Cancelled; nothing was stored.");
