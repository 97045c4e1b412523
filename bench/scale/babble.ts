import type { Chance } from './random';

/** The character that every generated copy lost, as each real one lost one or two. */
export const lost = '国';

/**
 * Text without meaning in which one character follows another as often as in some texts: it packs
 * about as well as they do, and says nothing that they say.
 */
export class Babble {
  readonly #followers = new Map<string, string[]>();
  readonly #known: string[];

  constructor(texts: readonly string[]) {
    for (const stretch of texts.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []))
      for (let at = 0; at + 1 < stretch.length; at += 1) {
        const character = stretch.charAt(at);
        const followers = this.#followers.get(character) ?? [];
        followers.push(stretch.charAt(at + 1));
        this.#followers.set(character, followers);
      }
    this.#known = [...this.#followers.keys()];
  }

  /** Characters of a text that stands in none of the texts, out of those offered. */
  unheard(characters: string): string[] {
    return [...characters].filter((each) => !this.#followers.has(each));
  }

  /** A name, which no copy lost a character of. */
  name(chance: Chance, length: number): string {
    return this.clause(chance, length).replaceAll(lost, '城');
  }

  clause(chance: Chance, length: number): string {
    let [last, made] = ['', ''];
    for (let at = 0; at < length; at += 1) {
      last = chance.pick(this.#followers.get(last) ?? this.#known);
      made += last;
    }
    return made;
  }

  sentence(chance: Chance): string {
    const clauses = Array.from({ length: chance.between(2, 4) }, () =>
      this.clause(chance, chance.between(6, 16)),
    );
    return `${clauses.join('，')}。`;
  }
}
