import { z } from "zod";
import { accountFacts, commitFacts } from "@/lib/activity/facts";
import { applications, refereeSharedWith, shared } from "@/lib/alike/facts";
import { findings } from "@/lib/checks/findings";
import { received } from "@/lib/correspondence/facts";
import { inventoryFacts } from "@/lib/devices/facts";
import { toolStandings } from "@/lib/devices/tools";
import { sessionFacts } from "@/lib/sessions/facts";
import {
  type ReadBack,
  readBacks,
  type ShipmentKind,
  type ShipmentState,
  shipmentKinds,
  shipmentStates,
} from "@/lib/shipments/states";
import { technologyFacts } from "@/lib/sources/facts";
import { spending } from "@/lib/statements/facts";
import { texts } from "@/lib/texts/facts";

const verdict = z.enum(["same", "likely", "unclear", "different"]);

const comparison = z.strictObject({
  against: z
    .strictObject({ claimId: z.string(), source: z.string(), text: z.string() })
    .nullable()
    .describe("The claim it was compared with; null when the source compared with names nothing like it."),
  verdict,
  score: z.number().min(0).max(1),
  words: z.string(),
});

const claim = z.strictObject({
  id: z.string(),
  source: z.string().describe('A source kind: "json-resume", "address-document", …'),
  called: z.string().optional().describe('Which one, where there may be several of the kind: "LinkedIn".'),
  attribute: z.string().describe('"name", "address", "work", …'),
  text: z.string().describe("As people read it."),
  comparison: comparison
    .nullable()
    .describe("Against the attribute's anchor, as it was made; null when there is nothing to compare it with."),
});

const verification = z.strictObject({
  askedAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().nullable(),
  answer: z.enum(["confirmed", "differs", "no-record", "declined", "no-answer"]).nullable(),
  verdict: verdict
    .nullable()
    .describe("What they said against what was claimed; null while they have not said anything about it."),
  said: z.string().nullable().describe("What they said of it, in one line; null when they gave nothing to compare."),
  words: z.string().nullable().describe("How what they said meets what was claimed."),
});

const job = z.strictObject({
  claimId: z.string(),
  text: z.string(),
  contacts: z.number().int().min(0).describe("Ways to reach whoever is asked that we found ourselves."),
  verifications: z.array(verification).describe("Latest last."),
});

const interview = z.strictObject({
  kind: z.enum(["interview", "later-meeting"]),
  path: z.enum(["camera", "without-camera"]).describe("Both count the same."),
  ended: z.boolean(),
  challenges: z.array(
    z.strictObject({
      kind: z.string(),
      result: z.enum(["done", "not-done", "left-out"]).nullable(),
      stills: z.number().int().min(0),
    }),
  ),
});

const channelRequest = z.strictObject({
  by: z.enum(["candidate", "agency", "us"]),
  became: z.enum(["stayed", "agreed", "moved"]).nullable().describe("Null while it is not known."),
});

const settlement = z.strictObject({
  rule: z.string(),
  fingerprint: z.string(),
  decision: z
    .enum(["settled", "confirmed", "returned"])
    .nullable()
    .describe("Null while a second person is awaited: a proposal changes nothing yet."),
});

/**
 * Everything a rule may read about one screening, version 1; and nothing it may not: no attribute of GUIDANCE section 3 has a
 * place here. The same shape comes from the database and from a file; public/schemas/facts.v1.json is made from it.
 */
export const facts = z.strictObject({
  version: z.literal(1),
  policy: z.strictObject({
    minimumChecked: z.number().int().min(0).max(100).describe("Percent."),
    checks: z.array(z.strictObject({ kind: z.string(), stage: z.string(), required: z.boolean() })),
  }),
  law: z
    .array(z.strictObject({ kind: z.string(), effect: z.enum(["not allowed", "only after an offer"]) }))
    .optional()
    .describe("Those of the checks that the law of the places does not let be asked, or only after an offer."),
  claims: z.array(claim).describe("What every source that holds states, in the order of the matrix."),
  listedMailDrop: z
    .string()
    .optional()
    .describe(
      "The line of the operator's list of places that only take mail in, when the address for equipment is on it.",
    ),
  protectedAddress: z
    .literal(true)
    .optional()
    .describe("Compliance alone knows the address: no source's address is among the claims."),
  devices: z
    .array(z.enum(toolStandings))
    .optional()
    .describe("How it stands with remote-access tools on each device that is prepared, as it was when this was read."),
  inventory: inventoryFacts.optional().describe("What is on the devices: one entry for each that has an inventory."),
  shipments: z
    .array(
      z.strictObject({
        what: z.enum(Object.keys(shipmentKinds) as [ShipmentKind, ...ShipmentKind[]]),
        state: z.enum(Object.keys(shipmentStates) as [ShipmentState, ...ShipmentState[]]),
        toAgreed: z
          .boolean()
          .nullable()
          .describe("To the address asked for last; null where compliance alone knows it."),
        proof: z.boolean().describe("The carrier's proof of delivery is at hand."),
        readBack: z.array(z.enum(Object.keys(readBacks) as [ReadBack, ...ReadBack[]]).nullable()),
      }),
    )
    .optional()
    .describe("What was planned to be sent and what became of it; oldest first."),
  documents: z
    .array(z.enum(["address-document", "identity-document"]))
    .describe("Kinds of documents at hand, whether they show an address or not."),
  expiredDocuments: z
    .array(z.enum(["address-document", "identity-document"]))
    .describe("Those of them that had expired on a day on which somebody read them."),
  sameNumber: z
    .number()
    .int()
    .min(0)
    .nullable()
    .describe(
      "Other candidates whose identity document has the same number, without those of the same name who are reached in the same way: they are one person entered twice. Null while no number was typed in.",
    ),
  shared: shared
    .optional()
    .describe("What other candidates gave too; left out while nothing that could be compared was given."),
  applications: applications.optional(),
  refereeSharedWith: refereeSharedWith.optional(),
  jobs: z
    .array(job)
    .describe("Each job claimed in the source that is asked about, and what became of asking the employer."),
  studies: z.array(job).describe("Each study claimed there, and what became of asking the institution."),
  clients: z.array(job).default([]).describe("Each client the candidate lists, and what became of asking them."),
  references: z.array(job).describe("Each person named to say something about the candidate, and what they said."),
  payment: z
    .strictObject({
      kind: z.string().describe('"bank-account", "virtual-currency", …'),
      holder: verdict
        .nullable()
        .describe(
          "Its holder against the verified name; null with nothing to compare with, or while it only agrees with a name that no document states.",
        ),
      released: z.boolean().nullable().describe("By a second person; false when refused, null while one is awaited."),
      sharedWith: z.number().int().min(0).describe("Other candidates who gave the same account."),
      changedNearStart: z
        .number()
        .int()
        .min(-14)
        .max(14)
        .nullable()
        .describe(
          "Days from the first day of work to a change of the details; null for a change further away, or none.",
        ),
    })
    .optional()
    .describe("Where the candidate asks to be paid; left out while it is not known."),
  passkey: z
    .strictObject({
      enrolled: z.boolean().describe("Here, while somebody saw the person do it."),
      later: z
        .array(z.enum(["same-key", "another-key", "could-not"]))
        .describe("Each time it was asked for again and somebody saw the person answer; oldest first."),
    })
    .optional()
    .describe("What was seen of a passkey; left out while nothing was. It shows a device that was unlocked, not who."),
  spending: spending.optional(),
  sessions: sessionFacts.optional(),
  shippingProofs: z.number().int().min(0).describe("Further proof received for an address that does not agree."),
  checks: z.array(
    z.strictObject({ kind: z.string(), outcome: z.enum(["clear", "concern", "could-not-verify"]).nullable() }),
  ),
  findings: z
    .array(z.enum(findings))
    .optional()
    .describe("What the answers of completed checks show that rules look at; left out where they show nothing."),
  interviews: z.array(interview).describe("Meetings at which the candidate was seen; latest last."),
  attestations: z
    .array(
      z.strictObject({
        how: z.enum(["video", "in-person", "third-party"]),
        answer: z.enum(["same", "not-sure", "different"]),
        interview: z
          .number()
          .int()
          .min(0)
          .nullable()
          .describe("The meeting's place in `interviews`; null without one."),
      }),
    )
    .describe("Is the person seen live the one on the document? One for each who saw them, for each meeting."),
  confirmations: z
    .array(z.strictObject({ source: z.string(), answer: z.enum(["agrees", "differs"]) }))
    .describe("What a second person read in a document that holds, against what was typed in."),
  channelRequests: z
    .array(channelRequest)
    .default([])
    .describe("Wishes to go on elsewhere than over the agreed channels; oldest first."),
  received,
  texts,
  profiles: z.array(z.string()).describe("Sites of the profiles at hand."),
  accounts: accountFacts.optional().describe("Accounts at hand and how old they are; left out where none is."),
  applied: z.iso
    .date()
    .optional()
    .describe("The day from which the ages of accounts are counted back; left out, that on which this is assessed."),
  commits: commitFacts.optional().describe("Whose names logs of commits carry; one entry for each log."),
  technologies: technologyFacts
    .optional()
    .describe("What titles of jobs name although the job ended before it was released; left out where none does."),
  settlements: z
    .array(settlement)
    .describe("What people have made of differences, by the fingerprint of the facts behind them; oldest first."),
});

export type Facts = z.infer<typeof facts>;
export type FactClaim = Facts["claims"][number];
export type FactComparison = NonNullable<FactClaim["comparison"]>;
export type FactJob = Facts["jobs"][number];
export type FactInterview = Facts["interviews"][number];
export type FactVerification = FactJob["verifications"][number];
export type FactAttestation = Facts["attestations"][number];
