import { z } from "zod";
import { decode } from "@/lib/imports/decode";
import { pack } from "../archive/pack";
import { type ArchivedFile, unpack } from "../archive/unpack";
import { readGithub } from "../github/read";
import { parseJson } from "../json-resume/json-text";
import type { ProfileDetails } from "../kinds/profile";
import { isExportFile, isExportText, otherColumns, readLinkedIn } from "../linkedin/read";
import type { PartReading } from "../reading";
import { noTextOnPage } from "../text/read";
import { isArchive, textOf } from "./bytes";
import { type AskForPdf, readDocument } from "./document-file";

/** What was read from files that describe a profile. */
export type ProfileFile = PartReading & {
  /** What is known of the page itself. */
  details: Partial<Omit<ProfileDetails, "seen">>;
  /** What is kept as evidence: the file as it was given, or an archive of those files that were read. */
  kept: ArchivedFile;
  /** Files of an archive that are not read, and neither sent nor kept. */
  others: number;
};

type ProfileFileReading = ({ ok: true } & ProfileFile) | { ok: false; reason: string };

/** Largest archive, and largest file of another kind, in bytes. */
const largest = { archive: 500 * 1024 * 1024, other: 10 * 1024 * 1024 };

/**
 * Reads LinkedIn's own export, as the archive or as CSV files of it, GitHub's answer about a user, or the text of a page, also
 * as PDF. Of an archive only the files that are read are kept: the rest is other people's. Never throws; what cannot be read
 * is said.
 */
export async function readProfileFiles(files: readonly File[], askForPdf: AskForPdf): Promise<ProfileFileReading> {
  if (files.some(({ size }) => size > largest.archive)) return no("It is larger than 500 MB.");
  const all = await Promise.all(files.map(bytesOf)).catch(() => null);
  const [first] = all ?? [];
  if (!all || !first) return no("The file can no longer be read. Choose it again.");
  if (all.length === 1 && isArchive(first.bytes)) return readArchive(first, askForPdf);
  if (all.some(({ bytes }) => bytes.length > largest.other)) return no("It is larger than 10 MB: a page is text.");
  const read = all.map(({ name, bytes }) => ({ name, text: textOf(bytes) }));
  if (new Set(all.map(({ name }) => name)).size < all.length) return no("Two of these files have the same name.");
  const kept = all.length === 1 ? first : { name: "linkedin.zip", bytes: pack(all) };
  const isOfExport = read.every(({ name, text }) => isExportText(text) || isExportFile(name));
  if (isOfExport && read.some(({ text }) => isExportText(text)))
    return { ...exported(readLinkedIn(read)), kept, others: 0 };
  if (isOfExport && read.some(({ text }) => text.trim()))
    return no(`${otherColumns} Take it as LinkedIn made it, or type in below what it says.`);
  if (all.length > 1) return no("Several files are read only where all are CSV files of LinkedIn’s own export.");
  const text = read[0]?.text ?? "";
  const github = readGithub(text);
  if (!github) {
    const json = parseJson(text);
    return json.ok ? no(errorIn(json.value) ?? nothingRead) : readPage(first, askForPdf);
  }
  const { page, ...reading } = github;
  return { ok: true, ...reading, details: { site: "github", form: "account", ...page }, kept, others: 0 };
}

async function readArchive(archive: ArchivedFile, askForPdf: AskForPdf): Promise<ProfileFileReading> {
  const unpacked = unpack(archive.bytes, isExportFile);
  if (!unpacked.ok) return no(unpacked.reason);
  const { files, others, broken } = unpacked;
  if (files.length + broken.length === 0) {
    const page = await readPage(archive, askForPdf);
    return page.ok ? page : no("There is no Profile.csv, Positions.csv or Education.csv in this archive.");
  }
  const texts = files.map(({ name, bytes }) => ({ name, decoded: decode(bytes) }));
  const read = readLinkedIn(texts.flatMap(({ name, decoded }) => (decoded.ok ? [{ name, text: decoded.text }] : [])));
  const unread = texts.flatMap(({ name, decoded }) => (decoded.ok ? [] : [{ path: name, reason: decoded.reason }]));
  const kept = others === 0 ? archive : { name: archive.name, bytes: pack(files) };
  return { ...exported({ ...read, unread: [...broken, ...unread, ...read.unread] }), kept, others };
}

/** The text of a page, as it was pasted or saved. Where it names its own address, that is known. */
async function readPage(kept: ArchivedFile, askForPdf: AskForPdf): Promise<ProfileFileReading> {
  const reading = await readDocument(kept.bytes, askForPdf);
  if (!reading.ok) return reading;
  if (reading.claims.length === 0)
    return no(reading.unread.some(({ reason }) => reason === noTextOnPage) ? scanned : nothingRead);
  const known = (["linkedin", "github"] as const).flatMap((site) => {
    const own = reading.claims.find(({ attribute, text }) => attribute === "website" && text.includes(`${site}.com/`));
    return own ? [{ site, address: own.text }] : [];
  });
  return { ...reading, details: { form: "text", ...known[0] }, kept, others: 0 };
}

const nothingRead =
  "Nothing in it could be read. Take LinkedIn’s own export, GitHub’s answer about a user, or the text of the page; or type in below what it says.";
const scanned = "It is a scan without text. Type in what it says, and add it as the picture of the page.";

/** What GitHub answers in place of a user, for people: it has a "message". */
function errorIn(json: unknown): string | null {
  const answer = z.object({ message: z.string() }).safeParse(json);
  return answer.success
    ? `This is not a user but an error of GitHub’s: “${answer.data.message.slice(0, 100)}”. Check the name of the account.`
    : null;
}

const exported = (reading: PartReading) =>
  ({ ok: true, ...reading, details: { site: "linkedin", form: "export" } }) as const;

const bytesOf = async (file: File): Promise<ArchivedFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

const no = (reason: string) => ({ ok: false as const, reason });
