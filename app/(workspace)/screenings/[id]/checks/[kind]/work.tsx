import type { ReactNode } from "react";
import { Wishes } from "@/components/channels/wishes";
import { Profiles } from "@/components/checks/profiles";
import { ShippingAddress } from "@/components/checks/shipping-address";
import { ReadMail } from "@/components/correspondence/read-mail";
import { Devices } from "@/components/devices/devices";
import { DocumentCheck } from "@/components/documents/document-check";
import { EvidenceDrop } from "@/components/evidence/evidence-drop";
import { SeeAgain } from "@/components/interviews/see-again";
import { VideoInterview } from "@/components/interviews/video-interview";
import { Passkeys } from "@/components/passkeys/passkeys";
import { PaymentDetails } from "@/components/payments/payment-details";
import { ByCompliance } from "@/components/protected-address/by-compliance";
import { Sessions } from "@/components/sessions/sessions";
import { Shipments } from "@/components/shipments/shipments";
import { Named } from "@/components/sources/named";
import { Statements } from "@/components/statements/statements";
import { AddClient } from "@/components/verifications/add-client";
import { AddReference } from "@/components/verifications/add-reference";
import { AskedClaims } from "@/components/verifications/asked-claims";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { listWishes } from "@/lib/channels/queries";
import type { addressChecks } from "@/lib/checks/by-compliance";
import type { CheckView } from "@/lib/checks/queries";
import { getReadMail } from "@/lib/correspondence/queries";
import { getDevices } from "@/lib/devices/queries";
import { type DocumentKind, getDocument } from "@/lib/documents/queries";
import { offered } from "@/lib/evidence/media-types";
import type { EvidenceItem } from "@/lib/evidence/queries";
import { getLeading, getMeetings } from "@/lib/interviews/queries/meetings";
import { getPasskeys } from "@/lib/passkeys/queries";
import { getPayment } from "@/lib/payments/queries";
import { getAddressCheck } from "@/lib/protected-address/queries";
import { getScreening } from "@/lib/screenings/queries/screening";
import { getSessions } from "@/lib/sessions/queries";
import { getShipments } from "@/lib/shipments/queries";
import type { AttributeId } from "@/lib/sources/attributes";
import { getAddresses } from "@/lib/sources/queries/addresses";
import { getMatrix } from "@/lib/sources/queries/matrix";
import { getNamed } from "@/lib/sources/queries/named";
import { getTakenBack } from "@/lib/sources/queries/taken-back";
import { getStatements } from "@/lib/statements/queries";
import { getAsked } from "@/lib/verifications/queries/asked";

type Work = {
  actor: Actor;
  screeningId: string;
  evidence: EvidenceItem[];
  canWork: boolean;
  law: CheckView["law"];
};

const asking =
  (check: string) =>
  async ({ actor, screeningId, canWork }: Work) => (
    <AskedClaims {...{ screeningId, check, canWork }} claims={await getAsked(actor, screeningId, check)} />
  );

/** A flat check about what the candidate names: those pages and accounts, to look at. */
const naming =
  (check: string, title: string, wanted: AttributeId[]) =>
  async ({ actor, screeningId }: Work) => (
    <Named title={title} values={await getNamed(actor, screeningId, check, wanted)} />
  );

const document =
  (kind: DocumentKind) =>
  async ({ actor, screeningId, canWork }: Work) => {
    const view = await getDocument(actor, screeningId, kind);
    return view && <DocumentCheck view={view} canWork={canWork} />;
  };

/** Of a check about an address: says so first where compliance takes care of it, who confirm it there. */
const ofAddress =
  (kind: (typeof addressChecks)[number], work: (turn: Work) => Promise<ReactNode>) => async (turn: Work) => {
    const protection = await getAddressCheck(turn.actor, turn.screeningId, kind);
    return (
      <>
        {protection && <ByCompliance screeningId={turn.screeningId} kind={kind} {...protection} />}
        {await work(turn)}
      </>
    );
  };

/** The checks whose work has its own shape, one line each; a flat check has its answers alone. */
export const works: Record<string, (work: Work) => Promise<ReactNode>> = {
  employment: asking("employment"),
  education: asking("education"),
  clients: async (work) => (
    <>
      {await asking("clients")(work)}
      {work.canWork && <AddClient screeningId={work.screeningId} />}
    </>
  ),
  references: async (work) => (
    <>
      {await asking("references")(work)}
      {work.canWork && <AddReference screeningId={work.screeningId} />}
    </>
  ),
  portfolio: naming("portfolio", "Pages to open", ["website"]),
  "account-ages": naming("account-ages", "Accounts to look up", ["email", "phone", "website"]),
  channels: async ({ actor, screeningId, canWork }) => (
    <>
      <Wishes screeningId={screeningId} wishes={await listWishes(actor, screeningId)} canWork={canWork} />
      <ReadMail screeningId={screeningId} view={await getReadMail(actor, screeningId)} canWork={canWork} />
    </>
  ),
  profiles: async ({ actor, screeningId, canWork }) => {
    const whole = (await getScreening(actor, screeningId))?.whole;
    return (
      <Profiles
        screeningId={screeningId}
        matrix={await getMatrix(actor, screeningId)}
        differences={whole?.differences ?? []}
        takenBack={await getTakenBack(actor, screeningId)}
        canWork={canWork}
        whole={Boolean(whole)}
      />
    );
  },
  "identity-document": document("identity-document"),
  "address-document": ofAddress("address-document", document("address-document")),
  "shipping-address": ofAddress("shipping-address", async ({ actor, screeningId, canWork }) => {
    const addresses = await getAddresses(actor, screeningId);
    const canAsk = canWork && may(actor.role, "message:send");
    return addresses && <ShippingAddress {...{ screeningId, addresses, canWork, canAsk }} />;
  }),
  devices: async ({ actor, screeningId }) => {
    const view = await getDevices(actor, screeningId);
    return view && <Devices view={view} />;
  },
  "equipment-sent": async ({ actor, screeningId }) => {
    const view = await getShipments(actor, screeningId);
    if (!view) return null;
    const place = { kind: "equipment-sent", title: "Equipment sent", evidence: ["carrier-proof"] };
    return (
      <>
        <Shipments view={view} />
        {view.late && <EvidenceDrop screeningId={screeningId} places={[place]} accept={offered} />}
      </>
    );
  },
  "video-interview": async ({ actor, screeningId, canWork }) => (
    <VideoInterview view={await getMeetings(actor, screeningId)} canWork={canWork} />
  ),
  "biometric-log-in": async ({ actor, screeningId, canWork, law }) => {
    const view = await getPasskeys(actor, screeningId);
    if (law?.closes && view?.sessions.length === 0) return null;
    return view && <Passkeys view={view} canWork={canWork} />;
  },
  sessions: async ({ actor, screeningId, canWork }) => {
    const view = await getSessions(actor, screeningId);
    return view && <Sessions view={view} canWork={canWork} />;
  },
  "payment-details": async ({ actor, screeningId }) => {
    const view = await getPayment(actor, screeningId);
    return view && <PaymentDetails view={view} />;
  },
  "small-payments": async ({ actor, screeningId, canWork }) => {
    const view = await getStatements(actor, screeningId);
    return view && <Statements view={view} canWork={canWork} />;
  },
  "first-day": async ({ actor, screeningId, canWork }) => {
    const leading = await getLeading(actor, screeningId);
    return leading && <SeeAgain leading={leading} canWork={canWork} />;
  },
};
