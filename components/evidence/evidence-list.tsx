import { Download } from "lucide-react";
import { Cell, Row, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import type { EvidenceItem } from "@/lib/evidence/queries";
import { CopyHash } from "./copy-hash";
import { DownloadLink } from "./download-link";
import { EvidenceThumb } from "./evidence-thumb";
import { fileSize } from "./file-size";

const head = [
  "Evidence",
  "Belongs to",
  "How it came to us",
  "Added",
  "SHA-256",
  <span key="o" className="sr-only">
    Original
  </span>,
];

/** Files and how they were obtained, newest first; originals come as attachments. */
export function EvidenceList({ evidence }: { evidence: EvidenceItem[] }) {
  return (
    <Table caption="Evidence" head={head}>
      {evidence.map((each) => (
        <EvidenceLine key={each.id} evidence={each} />
      ))}
    </Table>
  );
}

function EvidenceLine({ evidence }: { evidence: EvidenceItem }) {
  const { id, title, fileName, format, size, check, how, by, obtainedAt, sha256, withheld } = evidence;
  return (
    <Row>
      <Cell heading phone="first">
        <div className="flex items-center gap-3">
          <EvidenceThumb evidence={evidence} withName={false} />
          <div className="min-w-0">
            <div className="font-semibold">{title}</div>
            <div className="text-sm wrap-anywhere text-grey">
              {fileName}, {format}, {fileSize(size)}
            </div>
            {withheld && <div className="text-sm text-grey">{withheld}</div>}
          </div>
        </div>
      </Cell>
      <Cell phone={check ? "second" : "hidden"}>{check ?? "The whole screening"}</Cell>
      <Cell>{how}</Cell>
      <Cell>
        {by}, <When at={obtainedAt} />
      </Cell>
      <Cell phone="hidden">
        <CopyHash sha256={sha256} />
      </Cell>
      <Cell phone="end">
        {!withheld && (
          <DownloadLink id={id} look="plain" label={`Download ${fileName}`}>
            <Download aria-hidden size={16} />
          </DownloadLink>
        )}
      </Cell>
    </Row>
  );
}
