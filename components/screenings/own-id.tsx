import { Panel } from "@/components/ui/panel";
import { SetOwnId } from "./set-own-id";

type OwnIdProps = { screeningId: string; externalId: string | null; canSet: boolean };

/** What the employer's own system calls the screening, and the address by which that system leads here. */
export function OwnId({ screeningId, externalId, canSet }: OwnIdProps) {
  if (!externalId && !canSet) return null;
  return (
    <Panel
      title="In your own system"
      label="In your own system"
      aside={canSet && <SetOwnId screeningId={screeningId} externalId={externalId} />}
    >
      {externalId ? (
        <p className="text-soft">
          <span className="font-mono break-all text-ink">{externalId}</span>, and a link there to{" "}
          <span className="font-mono break-all text-ink">/s/{externalId}</span> leads here.
        </p>
      ) : (
        <p className="text-grey">No id yet. With one, your own system can ask about this screening and link to it.</p>
      )}
    </Panel>
  );
}
