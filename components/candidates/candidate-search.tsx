import { SearchForm } from "@/components/form/search-form";

/** Finds people by any part of their name, or by their e-mail. */
export function CandidateSearch({ q }: { q: string }) {
  return (
    <search>
      <SearchForm
        action="/candidates"
        q={q}
        label="Find by name or e-mail"
        placeholder="Part of a name, or an e-mail"
        className="desk:max-w-80"
      />
    </search>
  );
}
