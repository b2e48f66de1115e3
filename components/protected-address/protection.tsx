import { MapPinOff } from "lucide-react";
import Link from "next/link";
import { When } from "@/components/ui/when";
import { checkKind } from "@/lib/checks/kinds";
import type { ProtectionView } from "@/lib/protected-address/queries";
import { Protect, Unprotect } from "./protect";

/** For compliance: says that the address is protected, and what is left to confirm; turns it on and ends it. */
export function Protection({ screeningId, since, toConfirm, mayChange }: ProtectionView) {
  if (!since) return mayChange && <Protect screeningId={screeningId} />;
  return (
    <section
      aria-label="Protected address"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-panel border border-edge bg-panel px-4 py-3"
    >
      <MapPinOff aria-hidden size={14} className="text-grey" />
      <div className="min-w-0 flex-1 basis-60 text-soft">
        <p>
          <strong className="font-semibold text-ink">Protected address</strong> since <When at={since.at} show="day" />,
          by {since.by}. Only compliance sees an address here; none is compared.
        </p>
        {toConfirm.length > 0 && (
          <p>
            To confirm:{" "}
            {toConfirm.map((kind, place) => (
              <span key={kind}>
                {place > 0 && ", "}
                <Link href={`/screenings/${screeningId}/checks/${kind}`} className="underline">
                  {checkKind(kind).title.toLowerCase()}
                </Link>
              </span>
            ))}
          </p>
        )}
      </div>
      {mayChange && <Unprotect screeningId={screeningId} />}
    </section>
  );
}
