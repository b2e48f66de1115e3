"use client";

import "@fontsource-variable/inter/wght.css";
import "./globals.css";
import PageError from "./error";

/** A fault in the layout itself: the same words, with a document of its own around them. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown · Bonafide</title>
        <PageError {...props} />
      </body>
    </html>
  );
}
