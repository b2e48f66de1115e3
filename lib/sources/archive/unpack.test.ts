import fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { pack } from "./pack";
import { unpack } from "./unpack";

const bytes = (text: string) => new TextEncoder().encode(text);
const all = () => true;

/** An archive of one deflated file, whose directory may say another size of it. */
function deflated(plain: Uint8Array<ArrayBuffer>, size = plain.length) {
  const archive = zipSync({ "a.txt": plain });
  const view = new DataView(archive.buffer);
  view.setUint32(view.getUint32(archive.length - 6, true) + 24, size, true);
  return archive;
}

test("what was packed is unpacked, names of any script included", () => {
  const files = [
    { name: "Positions.csv", bytes: bytes("Company Name,Title\n") },
    { name: "folder/Lebenslauf für Özgür.txt", bytes: bytes("x") },
    { name: "empty", bytes: bytes("") },
  ];
  expect(unpack(pack(files), all)).toEqual({ ok: true, files, others: 0, broken: [] });
  const wanted = (name: string) => name.endsWith(".csv");
  expect(unpack(pack(files), wanted)).toEqual({ ok: true, files: [files[0]], others: 2, broken: [] });
});

test("a deflated file is inflated", () => {
  const plain = bytes("Dana Lee\n".repeat(1000));
  expect(unpack(deflated(plain), all)).toMatchObject({ files: [{ name: "a.txt", bytes: plain }], broken: [] });
});

const bomb = new Uint8Array(11 * 1024 * 1024);

const tooLarge = "This file is too large once it is unpacked.";
const damaged = "This file is damaged, or locked with a password.";
/** What a password, or a broken disk, does to it. */
const scrambled = deflated(bytes("abc")).map((byte, at) => (at >= 35 && at < 40 ? byte ^ 0xff : byte));

test.each([
  // what                   archive                 reason
  ["larger than it may be", deflated(bomb), tooLarge],
  ["larger than it says", deflated(bomb, 10), damaged],
  ["smaller than it says", deflated(bytes("abc"), 4), damaged],
  ["that is scrambled", scrambled, damaged],
])("a file %s is named, and nothing of it taken", (_, archive, reason) => {
  expect(unpack(archive, all)).toEqual({ ok: true, files: [], others: 0, broken: [{ path: "a.txt", reason }] });
});

test("of two files with one name the first is taken", () => {
  const archive = pack([
    { name: "a.txt", bytes: bytes("first") },
    { name: "b.txt", bytes: bytes("the second") },
  ]);
  const renamed = archive.map((byte, at) => (archive[at + 1] === 0x2e && byte === 0x62 ? 0x61 : byte));
  expect(unpack(renamed, all)).toMatchObject({ files: [{ name: "a.txt", bytes: bytes("first") }], broken: [] });
});

test("files that together are larger than may be are taken as far as they fit", () => {
  const tenth = new Uint8Array(9 * 1024 * 1024);
  const names = ["a", "b", "c", "d"];
  const archive = zipSync(Object.fromEntries(names.map((name) => [name, tenth])));
  const unpacked = unpack(archive, all);
  expect(unpacked).toMatchObject({ files: [{}, {}, {}], broken: [{ path: "d", reason: tooLarge }] });
});

test("an archive of very many files is refused", () => {
  const archive = zipSync(Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`${at}`, bytes("")])));
  expect(unpack(archive, all)).toEqual({ ok: false, reason: "This archive holds more than 20,000 files." });
});

test.each([
  ["nothing", bytes("")],
  ["no archive", bytes("hello".repeat(100))],
  ["an archive without its end", pack([{ name: "a", bytes: bytes("b") }]).slice(0, -1)],
  ["half an archive", deflated(bytes("Dana Lee\n".repeat(1000))).slice(0, 60)],
])("%s is refused in words", (_, archive) => {
  expect(unpack(archive, all)).toEqual({ ok: false, reason: "This archive is damaged or incomplete." });
});

test("any bytes, and an archive with any byte changed, get an answer", () => {
  const archive = deflated(bytes("Company Name,Title\nAcme,Clerk\n"));
  const changed = fc.tuple(fc.nat(archive.length - 1), fc.nat(255)).map(([at, byte]) => archive.with(at, byte));
  fc.assert(
    fc.property(fc.oneof(changed, fc.uint8Array()), (some) => {
      expect(unpack(new Uint8Array(some), all)).toHaveProperty("ok");
    }),
  );
});
