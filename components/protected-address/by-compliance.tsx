import { ConfirmAddress } from "@/components/checks/when-shown";
import { Panel } from "@/components/ui/panel";
import type { addressChecks } from "@/lib/checks/by-compliance";

type Props = { screeningId: string; kind: (typeof addressChecks)[number]; mayConfirm: boolean };

/** A check about a protected address: compliance confirms it here, and everybody else reads that compliance takes care of it. */
export function ByCompliance({ mayConfirm, ...check }: Props) {
  return (
    <Panel label="Protected address">
      <div className="flex flex-col gap-3">
        <p>Compliance takes care of this address.</p>
        {!mayConfirm && (
          <p className="text-soft">There is nothing to do here: the check is done once they confirmed it.</p>
        )}
        {mayConfirm && (
          <>
            <p className="text-soft">
              Everybody else reads “confirmed by compliance” or “not confirmed by compliance”, and nothing about the
              address.
            </p>
            <ConfirmAddress {...check} />
          </>
        )}
      </div>
    </Panel>
  );
}
