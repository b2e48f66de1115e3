import { AskReading, DocumentPictures, SecondReading } from "@/components/checks/when-shown";
import { Panel } from "@/components/ui/panel";
import { StateMark } from "@/components/ui/state-mark";
import { When } from "@/components/ui/when";
import type { DocumentCheckView, DocumentView } from "@/lib/documents/queries";
import { DocumentFacts } from "./document-facts";
import { EnterDocument } from "./enter-document";

type Props = { view: DocumentCheckView; canWork: boolean };

/** The work of a document's check: what it says as one person typed it in, its pictures, and what a second person read. */
export function DocumentCheck({ view: { screeningId, kind, document }, canWork }: Props) {
  const title = { "identity-document": "Identity document", "address-document": "Address document" }[kind];
  const enter = canWork && <EnterDocument screeningId={screeningId} kind={kind} checkKind={kind} has={!!document} />;
  if (!document)
    return (
      <Panel label={title} title={title} aside={<StateMark mark="not-started">Not received yet</StateMark>}>
        <div className="flex flex-col gap-3">
          <p className="text-soft">
            {kind === "identity-document"
              ? "Ask the candidate for a document that names them; they choose which one."
              : "Ask the candidate for a document that shows where they live; they choose which one."}
          </p>
          {enter}
        </div>
      </Panel>
    );
  const unread = document.readings.length === 0;
  return (
    <Panel
      label={title}
      title={title}
      aside={<Standing document={document} />}
      edge={document.readings.some(({ answer }) => answer === "differs") ? "difference" : "line"}
    >
      <div className="flex flex-col gap-4">
        <DocumentFacts document={document} />
        <DocumentPictures pictures={document.pictures} />
        {document.readings.map((reading) => (
          <Reading key={reading.by} reading={reading} />
        ))}
        {document.mayRead && (
          <SecondReading
            screeningId={screeningId}
            sourceId={document.sourceId}
            withPicture={document.pictures.length > 0}
            again={!unread}
          />
        )}
        <div className="flex flex-wrap gap-2 empty:hidden">
          {canWork && unread && <AskReading screeningId={screeningId} kind={kind} />}
          {enter}
        </div>
      </div>
    </Panel>
  );
}

function Standing({ document: { readings, expired } }: { document: DocumentView }) {
  if (readings.length === 0) return <StateMark mark="started">Waiting for a second person</StateMark>;
  if (readings.some(({ answer }) => answer === "differs"))
    return <StateMark mark="open-difference">Does not agree</StateMark>;
  if (expired) return <StateMark mark="started">Read by two people, had expired</StateMark>;
  return <StateMark mark="done">Confirmed by two people</StateMark>;
}

function Reading({ reading: { by, at, answer, note } }: { reading: DocumentView["readings"][number] }) {
  const agrees = answer === "agrees";
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <StateMark mark={agrees ? "done" : "open-difference"}>
          {agrees ? "Shows what was typed in" : "Shows something else"}
        </StateMark>
        <span className="text-sm text-grey">
          {by}, <When at={at} />
        </span>
      </p>
      {note && <p className="whitespace-pre-line text-soft">{note}</p>}
    </div>
  );
}
