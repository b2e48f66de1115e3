"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";
import type { DocumentKind } from "@/lib/documents/queries";

const DocumentForm = later(() => import("./document-form").then((file) => file.DocumentForm));

type Props = {
  screeningId: string;
  kind: DocumentKind /** The check its pictures go to. */;
  checkKind: string;
  has: boolean;
};

const words = {
  "identity-document": "Enter the identity document",
  "address-document": "Enter an address document",
} as const;

/** Opens the form for a document; a newer one takes the place of the earlier, which stays on record. */
export function EnterDocument({ has, ...props }: Props) {
  return (
    <Unfold label={has ? "Enter a newer one" : words[props.kind]}>
      {(close) => <DocumentForm {...props} onDone={close} />}
    </Unfold>
  );
}
