import { Panel } from "@/components/ui/panel";
import type { ScreeningView } from "@/lib/screenings/queries/screening";
import { SetOwnId } from "./set-own-id";

type OwnIdProps = { screening: Pick<ScreeningView, "id" | "externalId" | "shortLink" | "canName"> };

/** What the employer's own system calls the screening, and the address by which that system leads here. */
export function OwnId({ screening: { id, externalId, shortLink, canName } }: OwnIdProps) {
  if (!externalId && !canName) return null;
  return (
    <Panel
      title="In your own system"
      label="In your own system"
      aside={canName && <SetOwnId screeningId={id} externalId={externalId} />}
    >
      {externalId ? (
        <p className="text-soft">
          <span className="font-mono break-all text-ink">{externalId}</span>. A link there leads here:{" "}
          <span className="font-mono break-all text-ink">{shortLink}</span>
        </p>
      ) : (
        <p className="text-grey">No id yet. With one, your own system can ask about this screening and link to it.</p>
      )}
    </Panel>
  );
}
