interface TermsProps<Term extends string> {
  readonly terms: readonly Term[];
  readonly names: Readonly<Record<Term, string>>;
  readonly notes: Readonly<Record<Term, string>>;
}

/** Words of the page and what they mean. */
export function Terms<Term extends string>({ terms, names, notes }: TermsProps<Term>) {
  return (
    <dl className="method-terms">
      {terms.map((term) => (
        <div key={term}>
          <dt>{names[term]}</dt>
          <dd>{notes[term]}</dd>
        </div>
      ))}
    </dl>
  );
}
