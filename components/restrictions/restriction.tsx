import { EyeOff } from "lucide-react";
import { When } from "@/components/ui/when";
import type { RestrictionView } from "@/lib/restrictions/queries";
import { Restrict } from "./restrict";
import { Unrestrict } from "./unrestrict";

/** Says that a screening is restricted and to whom; those who may, restrict it here, name others and end it. */
export function Restriction({ screeningId, since, readers, nameable }: RestrictionView) {
  const restrict = nameable && (
    <Restrict screeningId={screeningId} readers={readers} nameable={nameable} restricted={since !== null} />
  );
  if (!since) return restrict;
  const named = readers.map(({ name }) => name);
  return (
    <section
      aria-label="Restricted"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-panel border border-edge bg-panel px-4 py-3"
    >
      <EyeOff aria-hidden size={14} className="text-grey" />
      <p className="min-w-0 flex-1 basis-60 text-soft">
        <strong className="font-semibold text-ink">Restricted</strong> since <When at={since} show="day" />. Only
        compliance
        {named.length > 0 && ` and ${named.join(", ")}`} can see it; for everyone else it is not there.
      </p>
      {nameable && (
        <div className="flex flex-wrap gap-2">
          {restrict}
          <Unrestrict screeningId={screeningId} />
        </div>
      )}
    </section>
  );
}
