import { AnswerRead, ImportMail, PasteMessage } from "@/components/checks/when-shown";
import { DownloadLink } from "@/components/evidence/download-link";
import { Opens } from "@/components/ui/opens";
import { Panel } from "@/components/ui/panel";
import { Unfold } from "@/components/ui/unfold";
import { Day } from "@/components/ui/when";
import type { ReadMailView } from "@/lib/correspondence/queries";

type Props = { screeningId: string; view: ReadMailView; canWork: boolean };

/** What was read in the candidate's messages: every sentence that may be a wish to go on elsewhere, for a person to say whether it is. */
export function ReadMail({ screeningId, view: { messages, wishes, addresses }, canWork }: Props) {
  const waiting = wishes.filter(({ answer }) => answer === null);
  const dismissed = wishes.filter(({ answer }) => answer === "not-a-wish");
  if (messages === 0 && !canWork) return null;
  return (
    <Panel title="Read in messages" label="Read in messages">
      <div className="flex flex-col gap-4">
        <p className="text-soft">{inWords(messages, wishes.length, waiting.length)}</p>
        {waiting.length > 0 && (
          <ul className="flex flex-col gap-3">
            {waiting.map((wish) => (
              <li key={wish.id} className="flex flex-col gap-2 rounded-control border border-faint p-3">
                <Sentence wish={wish} />
                {canWork && <AnswerRead screeningId={screeningId} wish={wish} />}
              </li>
            ))}
          </ul>
        )}
        {dismissed.length > 0 && (
          <Opens label={<span className="text-soft">Not a wish: {dismissed.length}</span>}>
            <ul className="mt-2 flex flex-col gap-3">
              {dismissed.map((wish) => (
                <li key={wish.id} className="text-soft">
                  <Sentence wish={wish} />
                  <p className="text-sm text-grey">Said by {wish.answeredBy}</p>
                </li>
              ))}
            </ul>
          </Opens>
        )}
        {canWork && (
          <div className="flex flex-wrap gap-2">
            <Unfold label="Read a mail or a mailbox">
              <ImportMail screeningId={screeningId} addresses={addresses} />
            </Unfold>
            <Unfold label="Paste a message">
              <PasteMessage screeningId={screeningId} />
            </Unfold>
          </div>
        )}
      </div>
    </Panel>
  );
}

function inWords(messages: number, wishes: number, waiting: number) {
  if (messages === 0) return "No message was read yet. Mails and mailboxes can be read for wishes to move elsewhere.";
  const read = messages === 1 ? "One message was read" : `${messages} messages were read`;
  if (wishes === 0) return `${read}; no sentence reads like a wish to move elsewhere.`;
  return waiting === 0 ? `${read}.` : `${read}. Say of each sentence whether it is a wish to move elsewhere.`;
}

function Sentence({
  wish: { toWhat, words, writtenBy, sentOn, evidenceId },
}: {
  wish: ReadMailView["wishes"][number];
}) {
  return (
    <>
      <blockquote className="wrap-anywhere border-l-2 border-line pl-3">“{words}”</blockquote>
      <p className="flex flex-wrap items-center gap-2 text-sm text-grey">
        <span>
          {toWhat}, from the {writtenBy}
          {sentOn ? (
            <>
              , <Day date={sentOn} />
            </>
          ) : (
            ", without a date"
          )}
        </span>
        <DownloadLink id={evidenceId} look="plain">
          The message
        </DownloadLink>
      </p>
    </>
  );
}
