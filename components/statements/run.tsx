import { ApproveRun } from "@/components/checks/when-shown";
import { DownloadLink } from "@/components/evidence/download-link";
import { Opens } from "@/components/ui/opens";
import { Facts, Panel } from "@/components/ui/panel";
import { StateMark } from "@/components/ui/state-mark";
import { Unfold } from "@/components/ui/unfold";
import { Day } from "@/components/ui/when";
import type { RunView, StatementsView } from "@/lib/statements/queries";
import { RunPicture } from "./run-picture";

type Props = { screeningId: string; run: RunView; receipts: StatementsView["receipts"]; canWork: boolean };

/** What went to one payee within half a year: how it grew, payment by payment, and who approved it. */
export function Run({ screeningId, run, receipts, canWork }: Props) {
  const { id, payee, count, sum, first, last, approved } = run;
  const many = count.toLocaleString("en");
  return (
    <Panel
      label={`Payments to ${payee}`}
      title={<span className="wrap-anywhere">{payee}</span>}
      aside={approved ? <StateMark mark="done">Approved</StateMark> : `${many} payments, ${sum}`}
    >
      <div className="flex flex-col gap-4">
        {/* Of very many only the first are kept one by one; a line through those would end too low. */}
        {run.charges.length === count && <RunPicture run={run} />}
        <Facts
          facts={[
            { name: "In all", value: `${sum} in ${many} payments` },
            { name: "Within", value: <Days first={first} last={last} /> },
            { name: "The largest", value: run.largest },
            ...(run.limit
              ? [
                  {
                    name: "Just below the limit",
                    value: `${run.nearLimit.toLocaleString("en")} of ${many}, of ${run.limit}`,
                  },
                ]
              : []),
            ...(run.afterHours === null
              ? []
              : [{ name: "Outside working hours", value: `${run.afterHours.toLocaleString("en")} of ${many}` }]),
          ]}
        />
        <Payments run={run} />
        {approved && (
          <div className="flex flex-col items-start gap-1">
            <p>
              Approved by {approved.by}
              {approved.words && `: “${approved.words}”`}
            </p>
            <p className="text-sm text-grey">
              Marked by {approved.markedBy}. Payments that come later need their own word.
            </p>
            {approved.receipt && (
              <DownloadLink id={approved.receipt.id} look="plain">
                {approved.receipt.fileName}
              </DownloadLink>
            )}
          </div>
        )}
        {canWork && !approved && (
          <Unfold label="Mark as approved">
            <ApproveRun screeningId={screeningId} runId={id} receipts={receipts} />
          </Unfold>
        )}
      </div>
    </Panel>
  );
}

const Days = ({ first, last }: { first: string; last: string }) => (
  <>
    <Day date={first} /> to <Day date={last} />
  </>
);

/** Every payment of the run and where it stands, folded away. */
function Payments({ run: { payee, charges, count } }: { run: RunView }) {
  return (
    <Opens
      label={
        <span className="text-soft">
          {charges.length < count
            ? `The first ${charges.length} of the ${count.toLocaleString("en")} payments`
            : `The ${count} payments`}
        </span>
      }
    >
      <div className="mt-2 overflow-x-auto">
        <table aria-label={`Every payment to ${payee}`} className="w-full">
          <thead>
            <tr className="border-b border-line text-left text-sm text-grey">
              <th scope="col" className="py-1 pr-3 font-normal">
                Day
              </th>
              <th scope="col" className="py-1 pr-3 text-right font-normal">
                Amount
              </th>
              <th scope="col" className="py-1 font-normal">
                Where it stands
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-faint">
            {charges.map(({ day, words, file, number }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two payments may be alike in everything, and never change places.
              <tr key={at}>
                <td className="py-1 pr-3">
                  <Day date={day} />
                </td>
                <td className="py-1 pr-3 text-right whitespace-nowrap tabular-nums">{words}</td>
                <td className="py-1 wrap-anywhere text-soft">
                  {file}, {number}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Opens>
  );
}
