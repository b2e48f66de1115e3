import { anyPosition, anyScreening, signedIn } from "@/scripts/proofs/signed-in";
import { serveDemo } from "./serve-demo";

// A day's pages with 200 more screenings in the demo company: milliseconds from asking the production server on this machine
// until the whole page is there, one request at a time, against the limit.
const screenings = 200;
const times = 15;
/** Milliseconds. */
const limit = 100;

const app = await serveDemo();
try {
  const recruiter = await signedIn(app.url, "recruiter");
  await bringIn(recruiter);
  const screening = `/screenings/${await anyScreening(recruiter)}`;
  const day = [
    "/screenings",
    "/screenings?turn=all",
    "/screenings?turn=all&q=candidate+1",
    "/candidates",
    "/positions",
  ];
  const more = ["/verifications", "/notifications", screening, ...(await checksOf(recruiter, screening))];
  for (const path of [...day, ...more, `${screening}/evidence`, `${screening}/profiles`])
    await measure(recruiter, path);
  const manager = await signedIn(app.url, "hiring-manager");
  await measure(manager, "/decisions");
  const compliance = await signedIn(app.url, "compliance");
  for (const path of ["/compliance", "/screenings?turn=all", "/audit", `${screening}/history`])
    await measure(compliance, path);
} finally {
  await app.stop();
}

type Requests = Awaited<ReturnType<typeof signedIn>>;

/** Imports the résumés through the endpoint that the page uses, for the first position offered. */
async function bringIn(requests: Requests) {
  const positionId = await anyPosition(requests);
  const began = performance.now();
  for (let number = 1; number <= screenings; number++) {
    const data = JSON.stringify({
      basics: { name: `Candidate ${number} Invented`, email: `candidate.${number}@mail.example` },
      work: [{ name: `Employer ${number}`, position: "Engineer", startDate: "2021-03", endDate: "2024-06" }],
    });
    const answer = await requests.post(`/api/imports?positionId=${positionId}`, {
      data,
      headers: { "x-file-name": "resume.json" },
    });
    if (!answer.ok()) throw new Error(`Import ${number} answers ${answer.status()}: ${await answer.text()}`);
  }
  console.log(`${screenings} screenings were brought in within ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}

async function checksOf(requests: Requests, screening: string) {
  const html = await (await requests.get(screening)).text();
  return [...new Set(html.match(RegExp(`${screening}/checks/[a-z-]+`, "g")))];
}

async function measure(requests: Requests, path: string) {
  const taken: number[] = [];
  for (let turn = 0; turn <= times; turn++) {
    const began = performance.now();
    const answer = await requests.get(path);
    await answer.body();
    if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}.`);
    // The first answer of a page loads its code.
    if (turn > 0) taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.floor(share * (taken.length - 1))] ?? 0;
  const [median, slow] = [at(0.5), at(0.95)];
  const name = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, "…");
  console.log(
    `${name}: ${median.toFixed(0)} ms, p95 ${slow.toFixed(0)} ms, ${(slow / limit).toFixed(2)} of the limit of ${limit}`,
  );
}
