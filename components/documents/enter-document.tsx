import { DocumentForm } from "@/components/checks/when-shown";
import { Unfold } from "@/components/ui/unfold";
import type { DocumentKind } from "@/lib/documents/queries";

type Props = {
  screeningId: string;
  kind: DocumentKind /** The check its pictures go to. */;
  checkKind: string;
  has: boolean;
};

const words = {
  "identity-document": { first: "Enter the identity document", newer: "Enter a newer identity document" },
  "address-document": { first: "Enter an address document", newer: "Enter a newer address document" },
} as const;

/** Opens the form for a document; a newer one takes the place of the earlier, which stays on record. */
export function EnterDocument({ has, ...props }: Props) {
  return (
    <Unfold label={words[props.kind][has ? "newer" : "first"]}>
      <DocumentForm {...props} />
    </Unfold>
  );
}
