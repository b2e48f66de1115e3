import { z } from "zod";
import { bodyOf } from "@/lib/door/body";
import type { Endpoint } from "@/lib/door/endpoint";
import { type PdfText, pdfText } from "./text";

/** Largest document that is read, in bytes. */
const largest = 10 * 1024 * 1024;

const nothing = z.object({});

/** The text of a PDF somebody is about to bring in, page by page. Nothing is stored. */
export const readPdf: Endpoint<typeof nothing, PdfText, PdfText> = {
  can: "check:work",
  input: nothing,
  async prepare({ request }) {
    return pdfText(await bodyOf(request, largest, "The file is larger than 10 MB."));
  },
  run: async ({ prepared }) => ({ happened: null, data: prepared }),
};
