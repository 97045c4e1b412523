/** Something that is done with a comparison on request. */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** Resolves with what is then said to the reader; when it rejects, a failure is said. */
  readonly run: () => Promise<string>;
}

/** What can be copied, and what can be saved. */
export interface Actions {
  readonly copy: readonly Action[];
  readonly save: readonly Action[];
}
