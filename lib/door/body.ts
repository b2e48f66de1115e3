import { Refusal } from "./result";

/** The body of a request, at most `most` bytes of it: a longer one is refused with `words` as soon as it shows. */
export async function bodyOf(request: Pick<Request, "body">, most: number, words: string) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) throw new Refusal("too-large", words);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
