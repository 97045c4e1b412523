/** A key of the query string: how its value is written there, and what it is where it stands nowhere. */
export interface Key<T, Absent = T | null> {
  /** Null where the text means nothing. */
  read(this: void, text: string): T | null;
  write(this: void, value: T): string;
  readonly absent: Absent;
}

/** Any text. */
export const text: Key<string, null> = {
  read: (written) => written,
  write: (value) => value,
  absent: null,
};

/** `true` or `false`. */
export const flag: Key<boolean, null> = {
  read: (written) => (written === 'true' || written === 'false' ? written === 'true' : null),
  write: String,
  absent: null,
};

/** `1` where it holds, and nowhere else. */
export const mark: Key<boolean> = {
  read: (written) => (written === '1' ? true : null),
  write: (holds) => (holds ? '1' : ''),
  absent: null,
};

/** A whole number. */
export const integer: Key<number, null> = {
  read: (written) => (/^-?\d{1,15}$/.test(written) ? Number(written) : null),
  write: String,
  absent: null,
};

/** One of some words. */
export function oneOf<T extends string>(words: readonly T[]): Key<T, null> {
  return {
    read: (written) => words.find((each) => each === written) ?? null,
    write: (value) => value,
    absent: null,
  };
}

/** Several values between commas, none of them where the key is not there; what means nothing is left out. */
export function listOf<T>(key: Key<T>): Key<T[], T[]> {
  return {
    read: (written) =>
      written === ''
        ? []
        : written.split(',').flatMap((each) => key.read(each.replaceAll('%2C', ',')) ?? []),
    write: (values) => values.map((each) => key.write(each).replaceAll(',', '%2C')).join(','),
    absent: [],
  };
}

/** The same key with a value of its own where it is not there. */
export function orElse<T>(key: Key<T>, absent: T): Key<T, T> {
  return { ...key, absent };
}

/** How a value is written; null where it need not be, because it is what stands for nothing. */
export function writtenAs({ write, absent }: Key<unknown>, value: unknown): string | null {
  if (value === null || value === absent) return null;
  const written = write(value);
  return absent !== null && written === write(absent) ? null : written;
}

/** A name and its value in a query string that reads well: only what would mean something else is spelled out. */
export function spellPart(name: string, value: string): string {
  return `${spell(name)}=${spell(value)}`;
}

function spell(value: string): string {
  // eslint-disable-next-line no-control-regex
  return value.replace(/[\u0000-\u0020"#%&'+<=>`]/g, (sign) =>
    sign === ' ' ? '+' : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
