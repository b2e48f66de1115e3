import { StateSource } from "@/components/sources/state-source";
import { ButtonLink } from "@/components/ui/button";
import { Facts, Panel } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import { Day } from "@/components/ui/when";
import { addressDocument } from "@/lib/sources/kinds/address-document";
import type { AddressesView } from "@/lib/sources/queries";

const verdicts: Record<string, { mark: Mark; words: string }> = {
  same: { mark: "done", words: "Agrees with the document" },
  likely: { mark: "done", words: "Agrees with the document" },
  unclear: { mark: "open-difference", words: "Not clear" },
  different: { mark: "open-difference", words: "Does not agree" },
};

type Props = {
  screeningId: string;
  addresses: AddressesView;
  pictures: { id: string; fileName: string }[];
  canWork: boolean;
  canAsk: boolean;
};

/** The work of the shipping check: the documented address beside where things would go. */
export function ShippingAddress({ screeningId, addresses, pictures, canWork, canAsk }: Props) {
  const { document, identity, shipping } = addresses;
  const met = document && shipping?.comparison;
  const verdict = met ? verdicts[met.verdict] : undefined;
  const differs = met && !["same", "likely"].includes(met.verdict);
  const enter = (source: "address-document" | "identity-document" | "shipping-request", has: boolean) =>
    canWork && <StateSource screeningId={screeningId} source={source} has={has} pictures={pictures} />;
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
              {enter("shipping-request", Boolean(shipping))}
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

function documentWords(id: string | undefined) {
  const { labels } = (addressDocument.details.shape.document.meta() ?? {}) as { labels?: Record<string, string> };
  return labels?.[id ?? ""] ?? "Document";
}
