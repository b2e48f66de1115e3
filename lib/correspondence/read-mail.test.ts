import { expect, test } from "vitest";
import { addressesIn, readMail } from "./read-mail";

const read = (...lines: string[]) => readMail(Buffer.from(lines.join("\r\n")));
const head = ["From: Dana Lee <Dana.Lee@gmail.com>", "To: m@acme.example", "Date: Thu, 19 Nov 2026 23:30:00 -0500"];

test("who wrote it, to whom, when and what", async () => {
  expect(await read(...head, "Message-ID: <1@x.example>", "", "Hello Mara,", "", "fine.", "> Shall we?")).toEqual({
    id: "<1@x.example>",
    from: "danalee@gmail.com",
    named: ["danalee@gmail.com", "m@acme.example"],
    sentOn: "2026-11-20",
    text: "Hello Mara,\n\nfine.",
  });
});

test.each([
  [
    "quoted-printable",
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", "Gr=C3=BC=C3=9Fe"],
    "Grüße",
  ],
  [
    "base64 in another charset",
    ["Content-Type: text/plain; charset=euc-kr", "Content-Transfer-Encoding: base64", "", "vsiz5w=="],
    "안녕",
  ],
  ["eight bits", ["Content-Type: text/plain; charset=utf-8", "", "Grüße"], "Grüße"],
  [
    "a web page alone",
    ["Content-Type: text/html", "", "<style>p{}</style><p>Write me &amp; call</p><blockquote>On WhatsApp</blockquote>"],
    "Write me & call",
  ],
  [
    "two forms of one text",
    [
      "Content-Type: multipart/alternative; boundary=b",
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "Plain",
      "--b",
      "Content-Type: text/html",
      "",
      "<p>Page</p>",
      "--b--",
    ],
    "Plain",
  ],
  [
    "an attachment is not opened",
    [
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "",
      "See the file.",
      "--b",
      "Content-Type: text/plain",
      "Content-Disposition: attachment; filename=a.txt",
      "",
      "Write me on WhatsApp",
      "--b",
      "Content-Type: message/rfc822",
      "",
      "Subject: x",
      "",
      "Add me on Signal",
      "--b--",
    ],
    "See the file.",
  ],
])("%s", async (_, lines, text) => expect(await read(...head, ...lines)).toMatchObject({ text }));

test("what is no date or no address is left out, and nonsense is no reason to stop", async () => {
  expect(await read("From: nobody", "Date: soon", "", "x")).toMatchObject({ from: null, sentOn: null, named: [] });
  expect(await read(`Content-Type: multipart/mixed; boundary=a\r\n${"X: y\r\n".repeat(80_000)}`, "", "x")).toBeNull();
});

test("a header that is folded over lines names its receivers, and the text names none", () => {
  const mail = "To: a@x.example,\r\n\tb@x.example\r\nSubject: c@x.example\r\n\r\nTo: d@x.example";
  expect(addressesIn(Buffer.from(mail))).toEqual(["a@x.example", "b@x.example"]);
});
