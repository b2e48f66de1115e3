import { expect, test } from "vitest";
import { pageWith, samplePages } from "@/lib/evidence/inspect/samples";
import { pack } from "@/lib/sources/archive/pack";
import { textOfProfile } from "./text-of-profile";

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const said = "I have kept bees since I was nine.";
const profile = `First Name,Last Name,Address,Summary\nInes,Aldana,"3 Elm Street, Leeds, LS1 4AB","${said}"\n`;
const jobs = `Company Name,Title,Description\nThe Harbour and Sons Company,Lead,Wrote a small planner in Go.\nAcme,Clerk,Various.\n`;
const messages = "FROM,CONTENT\nSomebody,What somebody else wrote to her.\n";
const archive = pack([
  { name: "Export/Profile.csv", bytes: bytes(profile) },
  { name: "Export/Positions.csv", bytes: bytes(jobs) },
  { name: "Export/messages.csv", bytes: bytes(messages) },
]);
const account = { login: "ines", name: "Ines Aldana", bio: said, company: "@acme" };
const printed = `Contact\n\tTop Skills\nPage 1 of 3\nInes Aldana\r\n${said}\r\nExperience\n`;
const everywhere =
  "Questions? Visit our Help Center.\nManage your account and privacy\nYou must be logged in to block users.\n";

test.each([
  // what                                 file                                  what it says
  ["LinkedIn's own export", archive, `${said}\nWrote a small planner in Go.`],
  ["a table of it", bytes(profile), said],
  ["GitHub's answer", bytes(JSON.stringify(account)), said],
  ["a page, without its headings", bytes(printed), said],
  ["a printed page", new Uint8Array(samplePages([pageWith(["Contact", "Top Skills", said, "Page 1 of 3"])])), said],
  ["what a site prints on every page", bytes(`${everywhere}${said}`), said],
  ["a page in a script without spaces", bytes("联系\n我喜欢养蜜蜂已经九年了"), "我喜欢养蜜蜂已经九年了"],
  ["an archive of something else", pack([{ name: "notes.txt", bytes: bytes(said) }]), ""],
  ["a damaged archive", archive.slice(0, 90), ""],
  ["what is no PDF", bytes("%PDF-1.7 nothing"), ""],
  ["nothing", bytes(""), ""],
])("%s", async (_, file, text) => expect(await textOfProfile(file)).toBe(text));
