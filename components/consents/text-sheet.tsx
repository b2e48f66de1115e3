import type { TextView } from "@/lib/consents/queries";
import { TextLinks } from "./text-links";

/** A text on a sheet of its own, as the candidate gets it. Printed, it is its words and the space to sign, and nothing else. */
export function TextSheet({ text: { body, act, version, hash } }: { text: TextView }) {
  return (
    <article className="flex max-w-prose flex-col gap-4">
      <p className="text-base whitespace-pre-line">{body}</p>
      {act === "consent" && (
        <p aria-hidden className="mt-10 hidden grid-cols-2 gap-8 print:grid">
          <span className="border-t border-ink pt-1">Date</span>
          <span className="border-t border-ink pt-1">Name and signature</span>
        </p>
      )}
      <TextHash version={version} hash={hash} />
      <TextLinks body={body} />
    </article>
  );
}

/** Which words: the version and the SHA-256 that a record keeps. */
export function TextHash({ version, hash }: { version: number; hash: string }) {
  return (
    <p className="text-sm text-grey print:hidden">
      Version {version}, SHA-256 of its words <code className="break-all">{hash}</code>
    </p>
  );
}
