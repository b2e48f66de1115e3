import { EvidenceDrop } from "@/components/evidence/evidence-drop";
import { EvidenceThumb } from "@/components/evidence/evidence-thumb";
import { offered } from "@/lib/evidence/media-types";
import type { EvidenceItem } from "@/lib/evidence/queries";

type Props = {
  screeningId: string;
  check: { id: string; title: string; evidence: readonly string[] };
  evidence: EvidenceItem[];
  canAdd: boolean;
};

/** The files of a check, small, and where more are added. */
export function CheckEvidence({ screeningId, check: { id, title, evidence: kinds }, evidence, canAdd }: Props) {
  return (
    <>
      {evidence.length > 0 && (
        <ul aria-label="Evidence of this check" className="flex flex-wrap gap-1">
          {evidence.map((item) => (
            <li key={item.id}>
              <EvidenceThumb evidence={item} />
            </li>
          ))}
        </ul>
      )}
      {canAdd && (
        <EvidenceDrop screeningId={screeningId} places={[{ kind: id, title, evidence: [...kinds] }]} accept={offered} />
      )}
    </>
  );
}
