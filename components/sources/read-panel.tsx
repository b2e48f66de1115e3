import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { nameAsSpelt } from "@/lib/door/file-name";
import { type PartReading, summaryOf } from "@/lib/sources/reading";
import { Unread } from "./unread";

type Props = { fileName: string; reading: PartReading; kept: string; onClear: () => void };

/** What a file was read as, before anything is stored: how much there is, and what a person has to type in themself. */
export function ReadPanel({ fileName, reading: { claims, unread }, kept, onClear }: Props) {
  return (
    <Panel
      title={<bdi>{summaryOf(claims) || "Nothing could be read"}</bdi>}
      aside={<bdi className="wrap-anywhere">{nameAsSpelt(fileName)}</bdi>}
      label="What was read"
    >
      <p className="text-soft">
        {claims.length > 0 ? "Go through it below and correct what is wrong." : "Type in below what it says."} Nothing
        is stored yet. {kept}
      </p>
      <Unread title="Left for you to type in" unread={unread} />
      <Button look="plain" onClick={onClear} className="mt-2 -ml-2.5">
        Do not use this file
      </Button>
    </Panel>
  );
}
