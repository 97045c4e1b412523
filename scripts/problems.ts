/** Where something is wrong: a path relative to the working directory, and a line in it. */
export interface Place {
  readonly path: string;
  readonly row: number | null;
}

/** What is wrong at a place, as `what: value (what would be right)`. */
export interface Problem extends Place {
  readonly what: string;
}

/** Collects all that is wrong, so that it is reported at once. */
export class Problems {
  readonly #refused: Problem[] = [];
  readonly #warned: Problem[] = [];

  /** Records a problem: nothing will be written. */
  refuse(place: Place, what: string): void {
    this.#refused.push({ path: place.path, row: place.row, what });
  }

  /** Records a doubt that a person should look at. */
  warn(place: Place, what: string): void {
    this.#warned.push({ path: place.path, row: place.row, what });
  }

  /** Whether nothing is wrong. */
  get none(): boolean {
    return this.#refused.length === 0;
  }

  /** Records all that others have collected. */
  take(others: Problems): void {
    for (const { what, ...place } of others.#refused) this.refuse(place, what);
    for (const { what, ...place } of others.#warned) this.warn(place, what);
  }

  /** What is wrong as lines, by file and row. */
  refusals(): string[] {
    return formatProblems(this.#refused);
  }

  /** The doubts as lines, by file and row. */
  warnings(): string[] {
    return formatProblems(this.#warned);
  }
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** How long a problem may be said to be. */
const LONGEST = 1000;

/** A text that was quoted may have line breaks, and be very long; a problem has one line, and an end. */
function oneLine(what: string): string {
  const line = what.slice(0, LONGEST + 1).replaceAll(/\s*[\r\n]\s*/gu, ' ');
  return what.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function formatProblems(problems: readonly Problem[]): string[] {
  return problems
    .toSorted((a, b) => compareText(a.path, b.path) || (a.row ?? 0) - (b.row ?? 0))
    .map(({ path, row, what }) => `${path}${row === null ? '' : ` row ${row}`}: ${oneLine(what)}`);
}

/** How many problems are said one by one. */
const MOST = 50;

/** How many of a kind stand for the rest, where there are more. */
const SHOWN = 3;

/** Kinds that go on with the id of what they are about. */
const NAMING =
  /^(?:false absence|no verdict|sentence without a term|term is none|no name for a family)/u;

/** What kind of problem a line tells of: what stands between its place and its value. */
function kindOf(line: string): string {
  const [, kind = line] = /^.*?: (.*?)(?:: .*| \(.*)?$/u.exec(line) ?? [];
  return NAMING.exec(kind)?.[0] ?? kind;
}

/** Problems as a person can take them in: of more than fifty the first few of each kind, and how many it has. */
export function condense(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST) return lines;
  const kinds = new Map<string, string[]>();
  for (const line of lines) {
    const kind = kindOf(line);
    const alike = kinds.get(kind);
    if (alike === undefined) kinds.set(kind, [line]);
    else alike.push(line);
  }
  return [...kinds]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([kind, alike]) => {
      const more = alike.length - SHOWN;
      return [
        `${kind}: ${alike.length}`,
        ...alike.slice(0, SHOWN).map((line) => `  ${line}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
      ];
    });
}
