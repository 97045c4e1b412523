/**
 * What this page and its packages use and Chromium 90, Firefox 90 or Safari 14.1 lack: by the object that
 * has it elsewhere. The build refuses what is newer and not here.
 */
export const older = {
  array: {
    at<T>(this: readonly T[], index: number) {
      return this[index < 0 ? this.length + index : index];
    },
    findLast<T>(this: readonly T[], is: (each: T, index: number, all: readonly T[]) => boolean) {
      return this[older.array.findLastIndex.call<readonly T[], [typeof is], number>(this, is)];
    },
    findLastIndex<T>(
      this: readonly T[],
      is: (each: T, index: number, all: readonly T[]) => boolean,
    ): number {
      let index = this.length - 1;
      while (index >= 0 && !is(this[index] as T, index, this)) index -= 1;
      return index;
    },
    toSorted<T>(this: readonly T[], order?: (a: T, b: T) => number) {
      return [...this].sort(order);
    },
    toSpliced<T>(this: readonly T[], ...change: [start: number, count: number, ...items: T[]]) {
      const copy = [...this];
      copy.splice(...change);
      return copy;
    },
  },
  object: {
    hasOwn: (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key),
  },
  promise: {
    withResolvers() {
      let settle: unknown[] = [];
      const promise = new Promise((...both) => (settle = both));
      const [resolve, reject] = settle;
      return { promise, resolve, reject };
    },
  },
};

/** Gives an object the functions that it lacks, as hidden from loops as its own. */
export function fill(object: object, functions: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(functions)) {
    if (!(name in object))
      Object.defineProperty(object, name, { value, writable: true, configurable: true });
  }
}

fill(Array.prototype, older.array);
fill(Object, older.object);
fill(Promise, older.promise);
