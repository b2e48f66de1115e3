import { When } from "@/components/ui/when";
import type { PolicyView } from "@/lib/policy/queries";

/** Who published a version and when, and what it says beside its checks where that is not the usual. */
export function PolicyTerms({ policy }: { policy: PolicyView }) {
  const { publishedBy, publishedAt, opensByChecks, managerWaives, places } = policy;
  const terms = [
    opensByChecks.length > 0 && `opens once its checks are done: ${opensByChecks.join(", ")}`,
    managerWaives && "the hiring manager may grant waivers, too",
    places.length > 0 && `for work in ${places.join(", ")}`,
  ];
  return (
    <p className="text-sm text-grey">
      Published <When at={publishedAt} show="day" /> {publishedBy ? `by ${publishedBy}` : "with this software"}
      {terms.filter(Boolean).map((term) => ` · ${term}`)}
    </p>
  );
}
