"use client";

/** A fault in the layout itself, so with nothing of the layout around it. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown · Bonafide</title>
        <h1>This page could not be shown</h1>
        <p>Something went wrong on our side. What you saved is kept.</p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </body>
    </html>
  );
}
