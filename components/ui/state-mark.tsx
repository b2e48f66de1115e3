import type { ReactNode } from "react";

const ring = <circle cx="8" cy="8" r="6.25" fillOpacity="0.15" />;
const tick = (
  <>
    {ring}
    <path fill="none" d="m5.3 8.2 1.9 1.9 3.5-3.9" />
  </>
);
const half = (
  <>
    {ring}
    <path fillOpacity="1" stroke="none" d="M8 4v8a4 4 0 0 0 0-8Z" />
  </>
);

/** The meanings of the product: word, colour and shape, the same on every screen. */
const marks = {
  done: { word: "Done", colour: "text-done", shape: tick },
  "nothing-open": { word: "Nothing open", colour: "text-done", shape: tick },
  "open-difference": {
    word: "Open difference",
    colour: "text-difference",
    shape: (
      <>
        <path fillOpacity="0.15" d="M8 2.2 14.3 13.4H1.7Z" />
        <path fill="none" d="M8 6.4v3.2M8 11.4v.1" />
      </>
    ),
  },
  "with-compliance": {
    word: "With compliance",
    colour: "text-compliance",
    shape: (
      <>
        <path fillOpacity="0.15" d="M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4Z" />
        <path fill="none" d="M8 4.9v3.7M8 10.9v.1" />
      </>
    ),
  },
  "not-started": {
    word: "Not started",
    colour: "text-grey",
    shape: <circle cx="8" cy="8" r="6.25" fill="none" strokeLinecap="butt" strokeDasharray="2.6 2.31" />,
  },
  started: { word: "Started", colour: "text-started", shape: half },
  "keep-checking": { word: "Keep checking", colour: "text-started", shape: half },
  "could-not-verify": {
    word: "Could not verify",
    colour: "text-grey",
    shape: (
      <>
        {ring}
        <path fill="none" d="M5 8h6" />
      </>
    ),
  },
  "could-not-be-assessed": {
    word: "Could not be assessed",
    colour: "text-compliance",
    shape: (
      <>
        {ring}
        <path fill="none" d="m5.6 5.6 4.8 4.8M10.4 5.6l-4.8 4.8" />
      </>
    ),
  },
  "after-offer": {
    word: "After the offer",
    colour: "text-grey",
    shape: (
      <>
        <circle cx="8" cy="8" r="6.25" fill="none" />
        <path fill="none" d="M8 4.6V8l2.3 1.5" />
      </>
    ),
  },
  "not-asked": { word: "Not asked", colour: "text-grey", shape: <path fill="none" d="M4 8h8" /> },
  waived: {
    word: "Waived",
    colour: "text-waived",
    shape: (
      <>
        {ring}
        <path fill="none" d="m3.6 12.4 8.8-8.8" />
      </>
    ),
  },
  "gate-closed": {
    word: "Closed",
    colour: "text-grey",
    shape: (
      <>
        <rect x="2.75" y="7" width="10.5" height="7" rx="1.5" fill="none" />
        <path fill="none" d="M5.2 7V4.8a2.8 2.8 0 0 1 5.6 0V7" />
      </>
    ),
  },
};

export type Mark = keyof typeof marks;

/** The shape of a state in its colour. With `alone` its word is read out; otherwise the word must stand beside it. */
export function MarkShape({ mark, alone = false }: { mark: Mark; alone?: boolean }) {
  const { word, colour, shape } = marks[mark];
  return (
    <span className={`inline-flex shrink-0 align-[-2px] ${colour}`} title={alone ? word : undefined}>
      <svg
        aria-hidden="true"
        width="14"
        height="14"
        viewBox="0 0 16 16"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {shape}
      </svg>
      {alone && <span className="sr-only">{word}</span>}
    </span>
  );
}

/** A state in words, with its shape and colour. Children replace the usual word: "2 open differences". */
export function StateMark({ mark, children }: { mark: Mark; children?: ReactNode }) {
  const { word, colour } = marks[mark];
  return (
    <span className={`inline-flex items-baseline gap-1.5 font-medium ${colour}`}>
      <span className="translate-y-px">
        <MarkShape mark={mark} />
      </span>
      <span>{children ?? word}</span>
    </span>
  );
}
