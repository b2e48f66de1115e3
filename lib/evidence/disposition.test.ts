import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { attachment, downloadHeaders } from "./disposition";

test.each([
  // file name                    for old clients              as it is
  ["lease.pdf", "lease.pdf", "lease.pdf"],
  ["my lease (2).pdf", "my lease (2).pdf", "my%20lease%20%282%29.pdf"],
  ['a"b.pdf', "a_b.pdf", "a%22b.pdf"],
  ["50%41.pdf", "50_41.pdf", "50%2541.pdf"],
  ["it's.pdf", "it's.pdf", "it%27s.pdf"],
  ["a\r\nSet-Cookie: x=1.pdf", "a__Set-Cookie: x=1.pdf", "a__Set-Cookie%3A%20x%3D1.pdf"],
  ["a\0b\x7f.pdf", "a_b_.pdf", "a_b_.pdf"],
  ["../../etc/passwd", ".._.._etc_passwd", ".._.._etc_passwd"],
  ["C:\\temp\\x.txt", "C:_temp_x.txt", "C%3A_temp_x.txt"],
  ["면허증.png", "___.png", "%EB%A9%B4%ED%97%88%EC%A6%9D.png"],
  ["👩🏽‍💻.png", "____.png", "%F0%9F%91%A9%F0%9F%8F%BD%E2%80%8D%F0%9F%92%BB.png"],
  ["half \ud83d.png", "half _.png", "half%20%EF%BF%BD.png"],
  ["\udc00", "_", "%EF%BF%BD"],
  ["cod\u202egpj.exe", "cod_gpj.exe", "cod_gpj.exe"],
  ["", "file", "file"],
  ["   ", "file", "file"],
])("%j", (name, ascii, encoded) => {
  expect(attachment(name)).toBe(`attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`);
});

test("a very long name keeps its ending", () => {
  const header = attachment(`${"가".repeat(5000)}.docx`);
  expect(header.length).toBeLessThan(2000);
  expect(header).toMatch(/\.docx$/);
});

test("any name makes a header that can be sent, and comes back from it", () => {
  assert(
    property(string({ unit: "binary", maxLength: 60 }), (name) => {
      const header = attachment(name);
      expect(new Headers({ "Content-Disposition": header }).get("Content-Disposition")).toBe(header);
      expect(header).toMatch(/^attachment; filename="[^"\\\r\n]+"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/);
      expect(() => decodeURIComponent(header.split("''")[1] as string)).not.toThrow();
    }),
  );
});

test("evidence is never shown in place, whatever it is", () => {
  expect(downloadHeaders({ fileName: "invoice.pdf", mediaType: "application/pdf" })).toMatchObject({
    "Content-Type": "application/pdf",
    "Content-Disposition": expect.stringMatching(/^attachment;/),
    "Content-Security-Policy": expect.stringContaining("sandbox"),
    "X-Content-Type-Options": "nosniff",
  });
});

test.each([
  ["invoice.pdf", "application/pdf", "invoice.pdf"],
  ["invoice.html", "application/pdf", "invoice.html.pdf"],
  ["invoice", "application/pdf", "invoice.pdf"],
  ["", "application/pdf", "file.pdf"],
  ["me.JPEG", "image/jpeg", "me.JPEG"],
  ["notes.bat", "text/plain", "notes.bat.txt"],
] as const)("%s, which is %s, is handed out as %s", (fileName, mediaType, name) => {
  expect(downloadHeaders({ fileName, mediaType })["Content-Disposition"]).toContain(`filename="${name}"`);
});
