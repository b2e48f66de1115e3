import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { Facts, Panel } from "@/components/ui/panel";
import { When } from "@/components/ui/when";
import { askedAt } from "@/lib/interviews/challenges";
import type { MeetingPath } from "@/lib/interviews/meeting";
import { placeName } from "@/lib/policy/places";
import { checksFor } from "@/lib/policy/schema";
import type { Position } from "@/lib/positions/queries";
import { accessLevels, isAccessLevel } from "@/lib/positions/schema";
import { wantsSecondRecruiter } from "@/lib/positions/second-recruiter";
import { Advertise } from "./advertise";
import { AssignForm } from "./assign-form";
import { CloseDialog } from "./close-dialog";
import { OneRecruiter } from "./one-recruiter";
import type { People } from "./people-fields";
import { SayLaw } from "./say-law";

type Person = Position["manager"];

type PositionDetailsProps = {
  position: Position;
  /** Who can be chosen, for those who may change the position while it is open. */
  people?: People;
  linksToScreenings: boolean;
  /** The policy it has. */
  children: ReactNode;
};

/** A job being filled: what it is, who works on it, and its end. */
export function PositionDetails({ position, people, linksToScreenings, children }: PositionDetailsProps) {
  const { id, title, place, closedAt, _count } = position;
  const open = `${_count.screenings} open ${_count.screenings === 1 ? "screening" : "screenings"}`;
  return (
    <div className="flex max-w-5xl flex-col gap-4">
      <header>
        <h1>{title}</h1>
        <p className="text-soft">
          {place} ·{" "}
          {linksToScreenings ? (
            <Link href={`/screenings?turn=all&position=${id}`} className="underline">
              {open}
            </Link>
          ) : (
            open
          )}
        </p>
      </header>
      {closedAt && (
        <Notice title="Closed.">
          Since <When at={closedAt} show="day" /> no new candidates come in for it. What was recorded stays, and whoever
          was hired for it is looked at again by its recruiters.
        </Notice>
      )}
      <div className="grid items-start gap-4 wide:grid-cols-2">
        <Panel title="Who works on it">
          {people ? (
            <AssignForm {...assigned(position, people)} positionId={id} people={people} checks={checksOf(position)} />
          ) : (
            <PeopleFacts position={position} />
          )}
        </Panel>
        <div className="flex flex-col gap-4">
          {children}
          <Panel title="About it">
            <div className="flex flex-col gap-3">
              <Facts facts={facts(position)} />
              {people && !closedAt && <SayLaw positionId={id} jurisdiction={position.jurisdiction} />}
              {people && !closedAt && <Advertise positionId={id} advertisement={position.advertisement} />}
            </div>
          </Panel>
          {people && !closedAt && (
            <div>
              <CloseDialog positionId={id} title={title} openScreenings={_count.screenings} />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

const checksOf = ({ policyVersion }: Pick<Position, "policyVersion">) => checksFor(policyVersion.checks, null);

function facts({ jurisdiction, accessLevel, challenges, policyVersion, createdAt }: Position) {
  const interviews = checksOf({ policyVersion }).some(({ kind }) => kind === "video-interview");
  const level = isAccessLevel(accessLevel) ? accessLevels[accessLevel] : { label: accessLevel, help: "" };
  return [
    {
      name: "Access",
      value: (
        <>
          {level.label} <span className="block font-normal text-grey">{level.help}</span>
        </>
      ),
    },
    { name: "Whose law holds", value: jurisdiction ? placeName(jurisdiction) : "not said yet" },
    { name: "At least checked", value: `${policyVersion.minimumChecked} %` },
    ...(interviews
      ? [
          { name: "Interview asks", value: titlesOf("camera", challenges) },
          { name: "Without a camera", value: titlesOf("without-camera", challenges) },
        ]
      : []),
    { name: "Created", value: <When at={createdAt} show="day" /> },
  ];
}

const titlesOf = (path: MeetingPath, challenges: string[]) =>
  askedAt(path, challenges)
    .map(({ title }) => title)
    .join(", ");

function PeopleFacts({ position }: { position: Position }) {
  const { manager, recruiters } = position;
  const atWork = recruiters.filter(({ user }) => !user.disabledAt).length;
  return (
    <div className="flex flex-col gap-3">
      <Facts
        facts={[
          { name: "Hiring manager", value: <PersonName person={manager} /> },
          ...recruiters.map(({ user }, place) => ({
            name: place === 0 ? "Recruiters" : "",
            value: <PersonName person={user} />,
          })),
        ]}
      />
      {!position.closedAt && wantsSecondRecruiter(atWork, checksOf(position)) && <OneRecruiter />}
    </div>
  );
}

function PersonName({ person }: { person: Person }) {
  return (
    <>
      {person.name} {person.disabledAt && <Badge>disabled</Badge>}
    </>
  );
}

/** Who is chosen now and could still be, and the names of those who could not. */
function assigned({ manager, recruiters }: Position, people: People) {
  const canManage = people.managers.some(({ id }) => id === manager.id);
  const canRecruit = new Set(people.recruiters.map(({ id }) => id));
  const users = recruiters.map(({ user }) => user);
  return {
    managerId: canManage ? manager.id : "",
    recruiterIds: users.map(({ id }) => id).filter((id) => canRecruit.has(id)),
    gone: [...(canManage ? [] : [manager]), ...users.filter(({ id }) => !canRecruit.has(id))].map(({ name }) => name),
  };
}
