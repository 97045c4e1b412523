import { useWords } from '../language';

interface CaveatsProps {
  readonly caveats: readonly string[];
  /** Behind a line that counts them, where many comparisons stand side by side. */
  readonly folded: boolean;
}

/** What must be known to read a comparison: verdicts with their reasons, estimates, readings. */
export function Caveats({ caveats, folded }: CaveatsProps) {
  const words = useWords();
  const list = (
    <ul className="caveats stack small muted">
      {caveats.map((caveat) => (
        <li key={caveat}>{caveat}</li>
      ))}
    </ul>
  );
  if (!folded || caveats.length === 1) return list;
  return (
    <details className="caveats-folded">
      <summary>{words.caveats(caveats.length)}</summary>
      {list}
    </details>
  );
}
