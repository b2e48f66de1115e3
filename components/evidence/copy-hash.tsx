"use client";

import { Copy } from "lucide-react";
import { useToast } from "@/components/ui/toast";

/** A SHA-256 by its first and last figures; pressing it copies all of them. */
export function CopyHash({ sha256 }: { sha256: string }) {
  const { said, refused } = useToast();
  async function copy() {
    try {
      await navigator.clipboard.writeText(sha256);
      said("The SHA-256 is copied.");
    } catch {
      refused("This browser does not let us copy.", sha256);
    }
  }
  return (
    <button
      type="button"
      onClick={copy}
      title={sha256}
      aria-label={`Copy the SHA-256 that begins with ${sha256.slice(0, 8)}`}
      className="inline-flex min-h-6 items-center gap-1.5 rounded text-grey hover:text-ink max-desk:min-h-11"
    >
      <code>
        {sha256.slice(0, 8)}…{sha256.slice(-4)}
      </code>
      <Copy aria-hidden size={12} />
    </button>
  );
}
