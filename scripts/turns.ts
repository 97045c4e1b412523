/**
 * Shows what several steps print at the same time one step after the other, in a set order: the first
 * that has not ended as it comes, each of the others when it is its turn.
 */
export class Turns<Name extends string> {
  readonly #waiting: Name[];
  readonly #write: (text: string) => void;
  readonly #held = new Map<Name, string>();
  readonly #ended = new Set<Name>();

  constructor(order: readonly Name[], write: (text: string) => void) {
    this.#waiting = [...order];
    this.#write = write;
  }

  /** A step has printed something. */
  say(name: Name, text: string): void {
    if (name === this.#waiting[0]) this.#write(text);
    else this.#held.set(name, (this.#held.get(name) ?? '') + text);
  }

  /** A step prints no more. */
  end(name: Name): void {
    this.#ended.add(name);
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      if (!this.#ended.has(first)) return;
      this.#waiting.shift();
      const next = this.#waiting[0];
      if (next !== undefined) this.#write(this.#held.get(next) ?? '');
    }
  }
}
