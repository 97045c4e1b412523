/** A place in a text where a term stands, with what the term is of. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
}

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly of: T[];
}

/** Terms by their characters: a text is read once, however many terms are looked for in it. */
export class TermTree<T> {
  readonly #root: Branch<T> = { next: new Map(), of: [] };

  add(term: string, of: T): void {
    let branch = this.#root;
    for (let at = 0; at < term.length; at += 1) {
      const character = term.charAt(at);
      const next = branch.next.get(character) ?? { next: new Map(), of: [] };
      branch.next.set(character, next);
      branch = next;
    }
    branch.of.push(of);
  }

  /** Every place of every term in a text, also within and across one another, by where it starts. */
  *within(text: string): Generator<Found<T>> {
    for (let start = 0; start < text.length; start += 1) {
      let end = start;
      let branch = this.#root.next.get(text.charAt(end));
      while (branch !== undefined) {
        end += 1;
        for (const of of branch.of) yield { start, end, of };
        branch = branch.next.get(text.charAt(end));
      }
    }
  }
}
