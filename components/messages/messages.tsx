"use client";

import Link from "next/link";
import { useOlder } from "@/components/form/use-older";
import { ButtonLink } from "@/components/ui/button";
import { Older } from "@/components/ui/older";
import { When } from "@/components/ui/when";
import type { MessageView } from "@/lib/messages/read";
import type { Part } from "@/lib/screenings/older";

type Props = {
  screeningId: string;
  /** The newest. */
  messages: Part<MessageView>;
  /** How many letters about a stop there are. */
  letters: number;
  canWrite: boolean;
};

/** What was written to the candidate, newest first; opening one shows all of it. */
export function Messages({ screeningId, messages, letters, canWrite }: Props) {
  const { shown, ...older } = useOlder("/api/messages", screeningId, messages.rows);
  return (
    <section aria-label="Messages">
      <div className="mb-2 flex items-center justify-between">
        <h2 className="text-base font-semibold">Messages</h2>
        {canWrite && (
          <ButtonLink href={`/screenings/${screeningId}/write`} keys="m">
            Write
          </ButtonLink>
        )}
      </div>
      {letters > 0 && (
        <Link href={`/screenings/${screeningId}/stop`} className="mb-2 inline-flex min-h-6 items-center underline">
          {letters === 1 ? "1 letter about a stop" : `${letters} letters about a stop`}
        </Link>
      )}
      {messages.count === 0 && letters === 0 && (
        <p className="text-grey">Nothing has been written to the candidate yet.</p>
      )}
      <ul className="flex flex-col gap-2">
        {shown.map(({ id, subject, body, how, became, by, at }) => (
          <li key={id}>
            <details>
              <summary className="min-h-6 cursor-pointer max-desk:min-h-11">
                <span className="font-medium">{subject}</span>
                <span className="block text-sm text-grey">
                  {by}, <When at={at} />, {how}
                  {became && `: ${became}`}
                </span>
              </summary>
              <p className="mt-1 border-l-2 border-line pl-2 break-words whitespace-pre-line text-soft">{body}</p>
            </details>
          </li>
        ))}
      </ul>
      <Older newest={messages.rows.length} shown={shown.length} count={messages.count} {...older} />
    </section>
  );
}
