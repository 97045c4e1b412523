/** Undefined where the browser has no storage, refuses it, or has no room left. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** What the browser keeps under a name; null for nothing, or where it keeps nothing. */
export function readKept(name: string): string | null {
  return attempt(() => localStorage.getItem(name)) ?? null;
}

/** Whether the browser keeps it now. */
export function keep(name: string, text: string): boolean {
  return (
    attempt(() => {
      localStorage.setItem(name, text);
      return true;
    }) ?? false
  );
}
