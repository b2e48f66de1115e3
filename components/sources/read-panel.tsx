import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { type PartReading, summaryOf } from "@/lib/sources/reading";

type Props = { fileName: string; reading: PartReading; kept: string; onClear: () => void };

/** What a file was read as, before anything is stored: how much there is, and what a person has to type in themself. */
export function ReadPanel({ fileName, reading: { claims, unread }, kept, onClear }: Props) {
  return (
    <Panel title={<bdi>{summaryOf(claims) || "Nothing could be read"}</bdi>} aside={fileName} label="What was read">
      <p className="text-soft">
        {claims.length > 0 ? "Go through it below and correct what is wrong." : "Type in below what it says."} Nothing
        is stored yet. {kept}
      </p>
      {unread.length > 0 && (
        <>
          <h3 className="mt-3 font-medium">Left for you to type in</h3>
          <ul className="mt-1 flex flex-col gap-1 text-soft">
            {unread.map(({ path, reason }) => (
              <li key={`${path} ${reason}`} className="wrap-anywhere">
                {path && <span className="mr-1 font-medium text-ink">{path}:</span>}
                {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button look="plain" onClick={onClear} className="mt-2 -ml-2.5">
        Do not use this file
      </Button>
    </Panel>
  );
}
