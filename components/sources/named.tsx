import { Panel } from "@/components/ui/panel";
import type { NamedValue } from "@/lib/sources/queries/named";

/** What there is to look at for a check: the pages or accounts that the sources name, and which of them do. */
export function Named({ title, values }: { title: string; values: NamedValue[] }) {
  return (
    <Panel title={title} label={title} flush={values.length > 0}>
      {values.length === 0 && <p className="text-soft">None is named in what the candidate sent, or in a profile.</p>}
      <ul className="divide-y divide-faint">
        {values.map(({ attribute, text, link, sources }) => (
          <li key={`${attribute} ${text}`} className="px-4 py-2">
            {link ? (
              <a href={link} target="_blank" rel="noreferrer" className="text-accent underline wrap-anywhere">
                {text}
              </a>
            ) : (
              <span className="wrap-anywhere">{text}</span>
            )}
            <div className="text-sm text-grey">
              {attribute}, {sources.join(", ")}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
