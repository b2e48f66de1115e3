import { hourWords, workingHours } from "@/lib/matching/hours";

const { from, to } = workingHours;

/** How much falls in each hour of the day at a place, its working hours set off. A table, so that it can be read without the bars. */
export function Clock({ byHour, place }: { byHour: number[]; place: string }) {
  const most = Math.max(1, ...byHour);
  const percent = (hours: number) => `${(hours / byHour.length) * 100}%`;
  return (
    <figure>
      <div aria-hidden className="relative h-40 pt-9 desk:h-36 desk:pt-5">
        <div
          className="absolute inset-y-0 bg-accent-soft px-1.5 pt-0.5 text-xs text-accent"
          style={{ left: percent(from), width: percent(to - from) }}
        >
          <span className="line-clamp-2 desk:line-clamp-1">
            {hourWords(from)} to {hourWords(to)} in {place}
          </span>
        </div>
        <div className="relative flex h-full items-end gap-px desk:gap-1">
          {byHour.map((count, hour) => (
            <div
              key={hourWords(hour)}
              className={`flex-1 rounded-t-sm ${hour >= from && hour < to ? "bg-accent" : "bg-bar/60"}`}
              style={{ height: count === 0 ? 0 : `max(2px, ${(count / most) * 100}%)` }}
            />
          ))}
        </div>
      </div>
      <div aria-hidden className="relative mt-1 h-4 border-t border-line text-xs text-grey">
        {[0, 6, 12, 18].map((hour) => (
          <span key={hour} className="absolute top-0.5" style={{ left: percent(hour) }}>
            {hourWords(hour)}
          </span>
        ))}
      </div>
      {/* A table keeps the height of its rows, and so would lengthen the page. */}
      <div className="sr-only">
        <table>
          <caption>By the hour of the day in {place}</caption>
          <thead>
            <tr>
              <th scope="col">Hour</th>
              <th scope="col">How many</th>
            </tr>
          </thead>
          <tbody>
            {byHour.map((count, hour) => (
              <tr key={hourWords(hour)}>
                <th scope="row">{hourWords(hour)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
