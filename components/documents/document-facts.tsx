import { Facts } from "@/components/ui/panel";
import { StateMark } from "@/components/ui/state-mark";
import { Day, When } from "@/components/ui/when";
import type { DocumentView } from "@/lib/documents/queries";

/** What a document says, as it was typed in; its number is never shown again. */
export function DocumentFacts({ document }: { document: DocumentView }) {
  const { type, issuer, name, address, issued, typedBy, typedAt, numberKept, pictures, guard } = document;
  const from = typedBy ? (
    <>
      {typedBy}, <When at={typedAt} />
    </>
  ) : (
    <When at={typedAt} />
  );
  const facts = [
    { name: "Document", value: [type, issuer].filter(Boolean).join(", ") || "Not said" },
    { name: "Name", value: name },
    { name: "Address", value: address },
    { name: "Valid until", value: <Expiry document={document} /> },
    { name: "Dated", value: issued ? <Day date={issued} /> : null },
    { name: "Number", value: numberKept ? "Typed in, kept as a fingerprint that nobody can read" : null },
    { name: "Typed in by", value: from },
  ].filter(({ name, value }) => value && (name !== "Valid until" || document.expires));
  return (
    <>
      <Facts facts={facts} />
      {pictures.length === 0 && (
        <p className="text-soft">
          {guard ?? "No picture was kept."} Whoever reads it as the second person sees it in a meeting.
        </p>
      )}
    </>
  );
}

function Expiry({ document: { expires, expired } }: { document: DocumentView }) {
  if (!expires) return null;
  if (!expired) return <Day date={expires} />;
  return (
    <StateMark mark="open-difference">
      It expired on <Day date={expires} />; ask for a newer document
    </StateMark>
  );
}
