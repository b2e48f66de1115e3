import { createHash } from "node:crypto";
import type pg from "pg";

/** Tables of which a reassessment reads the rows of one screening. */
const ofScreening = [
  ...["source", "claim", "contact", "verification", "check", "interview", "attestation", "confirmation", "settlement"],
  ...["channel_request", "evidence", "device", "shipment", "protected_address", "identifier", "payment_instruction"],
  ...["passkey_session", "candidate_session", "decision", "candidate_request", "waiver", "early_opening", "gate_state"],
];

/** Tables of which it reads what hangs on those. */
const below = [
  `SELECT c.* FROM completion c JOIN "check" k ON k.id = c."checkId" WHERE k."screeningId" = $1`,
  `SELECT c.* FROM challenge c JOIN interview i ON i.id = c."interviewId" WHERE i."screeningId" = $1`,
  `SELECT e.* FROM device_exception e JOIN device d ON d.id = e."deviceId" WHERE d."screeningId" = $1`,
  `SELECT x.* FROM shipment_device x JOIN shipment s ON s.id = x."shipmentId" WHERE s."screeningId" = $1`,
  `SELECT o.* FROM candidate_session i JOIN candidate_session o ON o.keyed = i.keyed WHERE i."screeningId" = $1`,
  `SELECT o.* FROM identifier i JOIN identifier o ON o.kind = i.kind AND o.keyed = i.keyed WHERE i."screeningId" = $1`,
];

/** The rows that a reassessment of a screening reads, each once, and those that it writes, in plain statements, prepared once as ours are. */
export async function bareTransaction(client: pg.Client, id: string, now: Date) {
  const query = (text: string, values: unknown[] = []) =>
    client.query({ name: createHash("sha1").update(text).digest("hex"), text, values });
  await client.query("BEGIN");
  const { rows } = await query(
    `SELECT s.*, p.jurisdiction, v.checks, c."wrappedKey" FROM screening s JOIN position p ON p.id = s."positionId"
      JOIN policy_version v ON v.id = s."policyVersionId" JOIN candidate c ON c.id = s."candidateId" WHERE s.id = $1 FOR UPDATE OF s`,
    [id],
  );
  const screening = rows[0];
  for (const table of ofScreening) await query(`SELECT * FROM "${table}" WHERE "screeningId" = $1`, [id]);
  await query(
    'SELECT * FROM ruleset r LEFT JOIN rule_points p ON p."draftId" = r."draftId" ORDER BY r.number DESC LIMIT 1',
  );
  for (const text of below) await query(text, [id]);
  const last = (await query(`SELECT * FROM assessment WHERE "screeningId" = $1 ORDER BY number DESC LIMIT 1`, [id]))
    .rows[0];
  const digest = `${id}-${now.getTime()}`;
  await query(
    `INSERT INTO facts_snapshot ("candidateId", digest, sealed, at) SELECT $1, $2, sealed, $3 FROM facts_snapshot
      WHERE "candidateId" = $1 LIMIT 1 ON CONFLICT DO NOTHING`,
    [screening.candidateId, digest, now],
  );
  await query(
    `INSERT INTO assessment (id, "screeningId", number, at, ruleset, "factsDigest", risk, checked, state, "resultDigest", result)
      VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, $5, $9)`,
    [id, last.number + 1, now, last.ruleset, digest, last.risk, last.checked, last.state, last.result],
  );
  await query(
    `INSERT INTO raised_difference ("screeningId", rule, version, fingerprint, "firstAt") SELECT "screeningId", rule, version, fingerprint, $2
      FROM raised_difference WHERE "screeningId" = $1 ON CONFLICT DO NOTHING`,
    [id, now],
  );
  await query(
    `UPDATE screening SET turn = $2, "nextStep" = $3, state = $4, "openDifferences" = $5, checked = $6, "checksDone" = $7,
      "checksAsked" = $8 WHERE id = $1`,
    [
      id,
      ...["turn", "nextStep", "state", "openDifferences", "checked", "checksDone", "checksAsked"].map(
        (k) => screening[k],
      ),
    ],
  );
  await client.query("COMMIT");
}
