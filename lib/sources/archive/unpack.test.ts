import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "./crc32";
import { pack } from "./pack";
import { unpack } from "./unpack";

const bytes = (text: string) => new TextEncoder().encode(text);
const all = () => true;

/** An archive of one deflated file, whose record of itself may be changed. */
function deflated(plain: Uint8Array<ArrayBuffer>, said: { size?: number; crc?: number; flags?: number } = {}) {
  const packed = new Uint8Array(deflateRawSync(plain));
  const archive = pack([{ name: "a.txt", bytes: packed }]);
  const view = new DataView(archive.buffer);
  const directory = 30 + 5 + packed.length;
  view.setUint16(8, 8, true);
  view.setUint16(directory + 8, said.flags ?? 0, true);
  view.setUint16(directory + 10, 8, true);
  view.setUint32(directory + 16, said.crc ?? crc32(plain), true);
  view.setUint32(directory + 24, said.size ?? plain.length, true);
  return archive;
}

test("what was packed is unpacked, names of any script included", async () => {
  const files = [
    { name: "Positions.csv", bytes: bytes("Company Name,Title\n") },
    { name: "folder/Lebenslauf für Özgür.txt", bytes: bytes("x") },
    { name: "empty", bytes: bytes("") },
  ];
  expect(await unpack(pack(files), all)).toEqual({ ok: true, files, others: 0, broken: [] });
  const wanted = (name: string) => name.endsWith(".csv");
  expect(await unpack(pack(files), wanted)).toEqual({ ok: true, files: [files[0]], others: 2, broken: [] });
});

test("a deflated file is inflated", async () => {
  const plain = bytes("Dana Lee\n".repeat(1000));
  expect(await unpack(deflated(plain), all)).toMatchObject({ files: [{ name: "a.txt", bytes: plain }], broken: [] });
});

const bomb = new Uint8Array(11 * 1024 * 1024);

test.each([
  // what                                      archive                                      reason
  ["larger than it may be", deflated(bomb), "This file is too large once it is unpacked."],
  ["larger than it says", deflated(bomb, { size: 10 }), "This file is too large once it is unpacked."],
  ["with another checksum", deflated(bytes("abc"), { crc: 1 }), "This file is damaged."],
  ["locked", deflated(bytes("abc"), { flags: 1 }), "This file is locked with a password."],
])("a file %s is named, and nothing of it taken", async (_, archive, reason) => {
  expect(await unpack(archive, all)).toEqual({ ok: true, files: [], others: 0, broken: [{ path: "a.txt", reason }] });
});

test.each([
  ["nothing", bytes("")],
  ["no archive", bytes("hello".repeat(100))],
  ["an archive without its end", pack([{ name: "a", bytes: bytes("b") }]).slice(0, -1)],
  ["an archive without its start", pack([{ name: "a", bytes: bytes("b") }]).slice(20)],
])("%s is refused in words", async (_, archive) => {
  expect(await unpack(archive, all)).toEqual({ ok: false, reason: "This archive is damaged or incomplete." });
});

test("any bytes, and an archive with any byte changed, get an answer", async () => {
  const archive = deflated(bytes("Company Name,Title\nAcme,Clerk\n"));
  const changed = fc.tuple(fc.nat(archive.length - 1), fc.nat(255)).map(([at, byte]) => archive.with(at, byte));
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, fc.uint8Array()), async (some) => {
      expect(await unpack(new Uint8Array(some), all)).toHaveProperty("ok");
    }),
  );
});
