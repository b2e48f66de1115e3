import { Search } from "lucide-react";
import { inputClass } from "@/components/form/field-frame";

/** Finds people by any part of their name, or by their e-mail; what is looked for stands in the address. */
export function CandidateSearch({ q }: { q: string }) {
  return (
    <search>
      <form action="/candidates" className="relative desk:max-w-80">
        <Search aria-hidden size={14} className="pointer-events-none absolute inset-y-0 left-2.5 my-auto text-grey" />
        <input
          key={q}
          name="q"
          type="search"
          defaultValue={q}
          aria-label="Find by name or e-mail"
          placeholder="Part of a name, or an e-mail"
          maxLength={120}
          className={`${inputClass} h-control pl-8`}
        />
      </form>
    </search>
  );
}
