// Run by text.ts as a process of its own: a PDF on stdin; on stdout, as JSON, the text of each page, null for one that cannot be read.
// Plain JavaScript, because node runs it without a build. It decodes what strangers sent, so it gets no environment.
import { getDocumentProxy } from "unpdf";

const [mostPages, mostText] = process.argv.slice(2).map(Number);

async function read(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// Node 20 lacks it, and PDF.js needs it.
ArrayBuffer.prototype.transferToFixedLength ??= function (length = this.byteLength) {
  const fixed = new ArrayBuffer(length);
  new Uint8Array(fixed).set(new Uint8Array(this).subarray(0, length));
  structuredClone(this, { transfer: [this] });
  return fixed;
};

/** Pieces of text as lines, in the order in which the page draws them: what is far to the right of another is a column of its own. */
function linesOf(items) {
  let [text, last] = ["", null];
  for (const { str, transform, width, height } of items) {
    if (typeof str !== "string") continue;
    const [x, y, size] = [transform[4], transform[5], height || Math.abs(transform[3]) || 10];
    if (last && str.trim()) {
      const apart = Math.abs(last.y - y);
      if (apart > size * 0.5) text += apart > size * 2.2 ? "\n\n" : "\n";
      else if (x - last.right > size * 1.5) text += "\t";
      else if (x - last.right > size * 0.15) text += " ";
    }
    if (str.trim()) last = { y, right: x + width };
    text += str;
  }
  return text.replace(/ *\t */g, "\t").replace(/[ \t]+\n/g, "\n");
}

async function pageText(pdf, number) {
  try {
    const page = await pdf.getPage(number);
    return linesOf((await page.getTextContent()).items).slice(0, mostText);
  } catch {
    return null;
  }
}

try {
  const bytes = await read(process.stdin);
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  const pages = [];
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) pages.push(await pageText(pdf, number));
  process.stdout.write(JSON.stringify({ pages, count: pdf.numPages }), () => process.exit(0));
} catch (error) {
  process.stderr.write(String(error?.message ?? error), () => process.exit(1));
}
