import Link from "next/link";
import { EnterDocument } from "@/components/documents/enter-document";
import { EnterShipping } from "@/components/sources/enter-shipping";
import { ButtonLink } from "@/components/ui/button";
import { Facts, Panel } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import { Day } from "@/components/ui/when";
import { addressDocuments } from "@/lib/sources/kinds/address-document";
import type { AddressesView } from "@/lib/sources/queries/addresses";

const verdicts: Record<string, { mark: Mark; words: string }> = {
  same: { mark: "done", words: "Agrees with the document" },
  likely: { mark: "done", words: "Agrees with the document" },
  unclear: { mark: "open-difference", words: "Not clear" },
  different: { mark: "open-difference", words: "Does not agree" },
};

type Props = {
  screeningId: string;
  addresses: AddressesView;
  canWork: boolean;
  canAsk: boolean;
};

/** The work of the shipping check: the documented address beside where things would go. */
export function ShippingAddress({ screeningId, addresses, canWork, canAsk }: Props) {
  const { document, identity, shipping, ownChecks } = addresses;
  const met = document && shipping?.comparison;
  const verdict = met ? verdicts[met.verdict] : undefined;
  const differs = met && !["same", "likely"].includes(met.verdict);
  const enter = (kind: "address-document" | "identity-document", has: boolean) =>
    canWork &&
    !ownChecks.asked.includes(kind) && (
      <EnterDocument screeningId={screeningId} kind={kind} checkKind="shipping-address" has={has} />
    );
  return (
    <div className="@container">
      <div className="grid gap-4 @xl:grid-cols-2">
        <Panel title="Documented address" aside={document ? null : <StateMark mark="not-started">Not known</StateMark>}>
          <div className="flex flex-col gap-3">
            {document ? (
              <Facts
                facts={[
                  { name: "Address", value: document.address },
                  { name: "Name", value: document.name },
                  { name: "Document", value: documentWords(document.details.document) },
                  ...(document.details.issued
                    ? [{ name: "Dated", value: <Day date={document.details.issued} /> }]
                    : []),
                  ...(document.evidence ? [{ name: "Picture", value: document.evidence.fileName }] : []),
                ]}
              />
            ) : (
              <p className="text-soft">
                Unknown: a document that shows an address.
                {identity && " The identity document at hand shows none."} A licence, a national card, or a utility or
                bank letter does.
              </p>
            )}
            {enter("address-document", Boolean(document))}
            {ownChecks.asked.includes("address-document") && (
              <OwnCheck screeningId={screeningId} linked={ownChecks.visible.includes("address-document")} />
            )}
            {!document && !identity && enter("identity-document", false)}
          </div>
        </Panel>
        <Panel
          title="Equipment would go to"
          edge={differs ? "difference" : "line"}
          aside={verdict ? <StateMark mark={verdict.mark}>{verdict.words}</StateMark> : null}
        >
          <div className="flex flex-col gap-3">
            {shipping ? (
              <>
                <Facts facts={[{ name: "Address", value: shipping.address }]} />
                {met && <p className="text-soft">{met.words}</p>}
              </>
            ) : (
              <p className="text-soft">Not known yet. Ask the candidate where a laptop would reach them.</p>
            )}
            <div className="flex flex-wrap gap-2">
              {canWork && <EnterShipping screeningId={screeningId} has={Boolean(shipping)} />}
              {canAsk && differs && (
                <ButtonLink
                  href={`/screenings/${screeningId}/write?template=difference&rule=shipping-address-differs&check=shipping-address`}
                >
                  Ask for proof
                </ButtonLink>
              )}
            </div>
          </div>
        </Panel>
      </div>
    </div>
  );
}

/** Where a document has a check of its own it is typed in and read there. */
function OwnCheck({ screeningId, linked }: { screeningId: string; linked: boolean }) {
  const check = linked ? (
    <Link href={`/screenings/${screeningId}/checks/address-document`} className="underline">
      address document
    </Link>
  ) : (
    "address document"
  );
  return <p className="text-soft">It is typed in, and read by a second person, on the check {check}.</p>;
}

const documentWords = (id = "") => (addressDocuments as Record<string, string>)[id] ?? "Document";
