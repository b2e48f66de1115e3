import { Search } from "lucide-react";
import { inputClass } from "./field-frame";

type Props = {
  /** The page that finds. */
  action: string;
  q: string | undefined;
  label: string;
  placeholder: string;
  /** What else stands in the address and stays there. */
  kept?: Record<string, string | undefined>;
  className?: string;
};

/** Finds by what is typed, without a script; what is looked for stands in the address. */
export function SearchForm({ action, q, label, placeholder, kept = {}, className = "" }: Props) {
  return (
    <form action={action} className={`relative ${className}`}>
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Search aria-hidden size={14} className="pointer-events-none absolute inset-y-0 left-2.5 my-auto text-grey" />
      <input
        key={q}
        name="q"
        type="search"
        defaultValue={q}
        aria-label={label}
        placeholder={placeholder}
        maxLength={120}
        className={`${inputClass} h-control pl-8`}
      />
    </form>
  );
}
