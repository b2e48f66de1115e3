import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { expect, test } from "vitest";
import { HEAD, kindOf } from "./kind";
import { samplePdf, sampleZip } from "./samples";

const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: "#369" } });
const [jpeg, png, webp, avif, tiff] = await Promise.all([
  picture.clone().jpeg().toBuffer(),
  picture.clone().png().toBuffer(),
  picture.clone().webp().toBuffer(),
  picture.clone().avif().toBuffer(),
  picture.clone().tiff().toBuffer(),
]);
const box = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0${brand}mif1`)]);
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("안녕하세요, notes", "utf16le")]);
const contentTypes =
  '<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const docx = sampleZip({ "[Content_Types].xml": contentTypes, "word/document.xml": "<w:document/>" });
const mail =
  "Received: from a by b\r\n\tid 1\r\nFrom: HR <hr@example.org>\r\nSubject: Re: Dates\r\n\r\n<html><body>Yes</body></html>";

test.each([
  // file                                      bytes                                            kind
  ["a PDF", samplePdf(), "application/pdf"],
  [
    "a PDF that is a web page as well",
    Buffer.concat([Buffer.from("%PDF-1.4\n<html><script>alert(1)</script>"), samplePdf()]),
    "application/pdf",
  ],
  ["a web page with a PDF in it", Buffer.concat([Buffer.from("<html>"), samplePdf()]), null],
  ["JPEG", jpeg, "image/jpeg"],
  ["PNG", png, "image/png"],
  ["WebP", webp, "image/webp"],
  ["AVIF", avif, "image/avif"],
  ["TIFF", tiff, "image/tiff"],
  ["HEIC", box("heic"), "image/heic"],
  ["HEIC by its general brand", box("mif1"), "image/heic"],
  ["MP4", box("isom"), "video/mp4"],
  ["DOCX", docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["another ZIP", sampleZip({ "run.exe": "MZ" }), "application/zip"],
  ["call notes", Buffer.from("Called at 10:00.\r\n\tThey confirmed."), "text/plain"],
  ["notes in Korean", Buffer.from("통화 기록 📞"), "text/plain"],
  ["notes in UTF-16", utf16, "text/plain"],
  ["notes about <b>bold</b> words", Buffer.from("notes about <b>bold</b> words"), "text/plain"],
  ["an address in angle brackets", Buffer.from("<hr@example.org> wrote"), "text/plain"],
  ["long text cut inside a character", Buffer.from("가".repeat(HEAD)).subarray(0, HEAD), "text/plain"],
  ["an e-mail with a web page inside", Buffer.from(mail), "message/rfc822"],
  ["SVG, whatever it is called", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
  ["SVG with an XML declaration", Buffer.from('<?xml version="1.0"?><svg/>'), null],
  ["a web page", Buffer.from("\ufeff\n<!DOCTYPE html><p>"), null],
  ["a program", Buffer.concat([Buffer.from("MZ"), randomBytes(400)]), null],
  ["text with a zero byte", Buffer.from("a\0b"), null],
  ["text in an unknown encoding", Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]), null],
  ["noise", Buffer.alloc(5000, 0xfe), null],
])("%s", async (_, bytes, kind) => {
  expect(await kindOf(bytes)).toBe(kind);
});
