import { Cell, Row, Table } from "@/components/ui/table";
import { Day } from "@/components/ui/when";
import type { DocumentLaw } from "@/lib/policy/laws/define-law";
import type { LawInWords } from "@/lib/policy/laws/in-words";
import { placeName } from "@/lib/policy/places";

/** What the law of each place says about checks. */
export function LawList({ laws }: { laws: LawInWords[] }) {
  return (
    <section aria-labelledby="law-checks" className="flex flex-col gap-2">
      <h2 id="law-checks" className="text-lg font-semibold">
        Checks
      </h2>
      <Table caption="What the law says about checks" head={["Place", "Check", "Effect", "What it says", "Read"]}>
        {laws.map(({ places, checks, effect, words, law, checked, of }) => (
          <Row key={`${law} ${checks.join()}`}>
            <Cell heading phone="first" className="align-top desk:w-56">
              <Places names={places} />
              <div className="text-sm font-normal text-grey">where {of}</div>
            </Cell>
            <Cell className="align-top">{checks.join(", ")}</Cell>
            <Cell phone="end" className="align-top max-desk:max-w-24 max-desk:text-right">
              {effect}
            </Cell>
            <Says {...{ words, law, checked }} />
          </Row>
        ))}
      </Table>
    </section>
  );
}

/** A few places by name; of many the first two, and the rest when asked for. */
function Places({ names }: { names: string[] }) {
  const [first, second] = names;
  if (names.length <= 4) return names.join(", ");
  return (
    <details>
      <summary className="min-h-6 cursor-pointer">
        {first}, {second} and {names.length - 2} more
      </summary>
      {names.slice(2).join(", ")}
    </details>
  );
}

/** What the law of the place that issued a document says about keeping it. */
export function DocumentLaws({ laws }: { laws: readonly DocumentLaw[] }) {
  return (
    <section aria-labelledby="law-documents" className="flex flex-col gap-2">
      <h2 id="law-documents" className="text-lg font-semibold">
        Documents
      </h2>
      <Table caption="What the law says about documents" head={["Issued by", "Not kept", "What it says", "Read"]}>
        {laws.map(({ place, what, words, law, checked }) => (
          <Row key={`${place} ${what}`}>
            <Cell heading phone="first" className="align-top desk:w-56">
              {placeName(place)}
            </Cell>
            <Cell phone="end" className="align-top">
              {what}
            </Cell>
            <Says {...{ words, law, checked }} />
          </Row>
        ))}
      </Table>
    </section>
  );
}

/** What a law says, where, and when somebody last read it. */
const Says = ({ words, law, checked }: Pick<DocumentLaw, "words" | "law" | "checked">) => (
  <>
    <Cell className="align-top">
      {words}
      <div className="text-sm text-grey">{law}</div>
    </Cell>
    <Cell phone="hidden" className="align-top whitespace-nowrap">
      <Day date={checked} />
    </Cell>
  </>
);
