"use client";

/**
 * A fault while a page was made. The number leads an operator to the line in the server's log. Every page carries this one with it,
 * so it is made of plain elements.
 */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const number = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-4 px-4">
      <h1>This page could not be shown</h1>
      <p className="text-soft">Something went wrong on our side. What you saved is kept.</p>
      {number && (
        <p className="text-soft">
          If it stays like this, tell an administrator this number: <code>{number}</code>
        </p>
      )}
      <p className="flex items-center gap-4">
        <button type="button" onClick={retry} className="h-control font-medium text-accent underline">
          Try again
        </button>
        <a href="/" className="underline">
          Go to the start page
        </a>
      </p>
    </main>
  );
}
