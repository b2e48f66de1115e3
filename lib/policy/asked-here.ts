type CheckRow = { kind: string; stage: string; required: boolean; notAsked: boolean };

/** What one screening asks: the checks of its policy, in that order, as two people changed them, then those they added. */
export function askedHere(policy: { kind: string }[], checks: CheckRow[]) {
  const place = ({ kind }: CheckRow) => {
    const found = policy.findIndex((asked) => asked.kind === kind);
    return found < 0 ? policy.length : found;
  };
  return checks
    .filter(({ notAsked }) => !notAsked)
    .toSorted((a, b) => place(a) - place(b))
    .map(({ kind, stage, required }) => ({ kind, stage, required }));
}
