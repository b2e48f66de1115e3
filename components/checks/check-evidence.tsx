import { EvidenceThumb } from "@/components/evidence/evidence-thumb";
import type { EvidenceItem } from "@/lib/evidence/queries";

/** The files of a check, small; nothing where there are none. */
export function CheckEvidence({ evidence }: { evidence: EvidenceItem[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul aria-label="Evidence of this check" className="flex flex-wrap gap-1">
      {evidence.map((item) => (
        <li key={item.id}>
          <EvidenceThumb evidence={item} />
        </li>
      ))}
    </ul>
  );
}
