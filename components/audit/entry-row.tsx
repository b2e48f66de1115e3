import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Cell, Row } from "@/components/ui/table";
import { entryData } from "@/lib/audit/entry-data";
import { inWords } from "@/lib/audit/events";
import { isRole, roles } from "@/lib/auth/permissions";
import { EntryDetails } from "./entry-details";
import { familyWords } from "./event-families";
import { entryAnchor } from "./history-address";

export type Entry = {
  number: number;
  at: Date;
  event: string;
  /** The stored text. */
  data: string;
  previous: string;
  hash: string;
  /** The user or position it happened to, by name; null where that says nothing more. */
  about: string | null;
  /** Null when nobody was signed in. */
  actor: { name: string; role: string } | null;
};

type EntryRowProps = {
  entry: Entry;
  open: boolean;
  /** Among entries of several streams: whose screening it belongs to. */
  screening?: ReactNode;
};

/** One entry in words; unfolded it shows what its hash is made of. */
export function EntryRow({ entry, open, screening }: EntryRowProps) {
  const { number, at, event, hash, previous, actor, about } = entry;
  const { data } = entryData(entry.data);
  const Icon = familyWords(event).icon;
  return (
    <Row>
      <Cell heading phone="end" className="align-top">
        <code className="text-grey">{number}</code>
      </Cell>
      <Cell className="align-top text-soft">
        <Utc at={at} />
      </Cell>
      <Cell className="align-top">
        <Who actor={actor} />
      </Cell>
      <Cell phone="first" className={`align-top ${screening === undefined ? "w-3/5" : "w-1/2"}`}>
        <EntryDetails
          id={screening === undefined ? entryAnchor(number) : undefined}
          open={open}
          proof={{ hash, previous, at: at.toISOString(), event, stored: entry.data }}
        >
          <Icon aria-hidden size={14} className="mt-0.5 shrink-0 text-grey" />
          <span className="flex-1">
            {inWords(event, data)}
            {about && ": "}
            {about && <span className="font-semibold">{about}</span>}
          </span>
        </EntryDetails>
      </Cell>
      {screening !== undefined && <Cell className="align-top">{screening}</Cell>}
    </Row>
  );
}

const second = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" });

/** An instant in UTC, because that is what the hash holds. */
function Utc({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} title={at.toISOString()} className="whitespace-nowrap">
      {second.format(at).replace(",", "")}
      <span className="desk:hidden"> UTC</span>
    </time>
  );
}

function Who({ actor }: { actor: Entry["actor"] }) {
  if (!actor)
    return (
      <span className="text-grey max-desk:hidden" title="Nobody was signed in">
        <span aria-hidden>–</span>
        <span className="sr-only">nobody was signed in</span>
      </span>
    );
  return (
    <span className="inline-flex items-center gap-x-1.5 max-desk:flex-wrap">
      <span className="font-semibold desk:whitespace-nowrap">{actor.name}</span>
      <Badge>{isRole(actor.role) ? roles[actor.role].toLowerCase() : actor.role}</Badge>
    </span>
  );
}
