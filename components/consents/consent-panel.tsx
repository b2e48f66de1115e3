import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { StateMark } from "@/components/ui/state-mark";
import { Day, When } from "@/components/ui/when";
import type { ConsentView } from "@/lib/consents/queries";
import { EnterConsent } from "./enter-consent";
import { TextLinks } from "./text-links";
import { TextHash } from "./text-sheet";
import { WithdrawConsent } from "./withdraw-consent";

type Props = { screeningId: string; text: ConsentView; canRecord: boolean };

/** One text: what it says, why, which checks wait for it, and every time it was agreed to, given or taken back. */
export function ConsentPanel({ screeningId, text, canRecord }: Props) {
  const { id, act, title, why, body, version, hash, neededBy, records } = text;
  const held = records.find(counts);
  return (
    <Panel label={title} title={title} aside={<Standing text={text} />}>
      <div className="flex flex-col gap-4">
        <p className="text-soft">
          {neededBy.length > 0 && `Before ${neededBy.join(" and ").toLowerCase()}. `}
          {why}
        </p>
        <ul aria-label={`Records: ${title}`} className="flex flex-col gap-3 empty:hidden">
          {records.map((record) => (
            <Record key={record.id} record={record} act={act} />
          ))}
        </ul>
        <Disclosure label="Read the text">
          <div className="flex flex-col gap-3">
            <p className="max-w-prose border-l-2 border-line pl-3 whitespace-pre-line">{body}</p>
            <TextHash version={version} hash={hash} />
          </div>
        </Disclosure>
        <TextLinks body={body} sheet={`/screenings/${screeningId}/consents?text=${id}`}>
          {canRecord && held && act === "consent" && (
            <WithdrawConsent screeningId={screeningId} consentId={held.id} title={title} checks={neededBy} />
          )}
        </TextLinks>
        {canRecord && !held && <EnterConsent screeningId={screeningId} text={text} />}
      </div>
    </Panel>
  );
}

const counts = ({ withdrawnAt, outdated }: ConsentView["records"][number]) => !withdrawnAt && !outdated;

function Standing({ text: { act, records } }: { text: ConsentView }) {
  const held = records.find(counts);
  if (held) return <StateMark mark="done">{act === "notice" ? "Given" : "Agreed"}</StateMark>;
  if (records.some(({ withdrawnAt }) => !withdrawnAt))
    return <StateMark mark="open-difference">To be asked again</StateMark>;
  if (records.length > 0) return <StateMark mark="open-difference">Taken back</StateMark>;
  return <StateMark mark="not-started">{act === "notice" ? "Not given yet" : "Not agreed yet"}</StateMark>;
}

function Record({ record, act }: { record: ConsentView["records"][number]; act: ConsentView["act"] }) {
  const { givenOn, how, file, by, at, textVersion, textHash, withdrawnAt, outdated } = record;
  return (
    <li className="border-l-2 border-line pl-3">
      <p>
        {act === "notice" ? "Given" : "Agreed"} on <Day date={givenOn} />, {how.charAt(0).toLowerCase() + how.slice(1)}
        {file && (
          <>
            :{" "}
            <a href={`/api/evidence/${file.id}`} className="underline wrap-anywhere">
              {file.fileName}
            </a>
          </>
        )}
      </p>
      {withdrawnAt && (
        <p className="font-medium text-difference">
          Taken back, recorded <When at={withdrawnAt} />
        </p>
      )}
      {outdated && !withdrawnAt && (
        <p className="font-medium text-difference">The words have changed since, so this is asked for again.</p>
      )}
      <p className="text-sm text-grey">
        Version {textVersion}, <code className="break-all">{textHash}</code>; recorded by {by}, <When at={at} />
      </p>
    </li>
  );
}
