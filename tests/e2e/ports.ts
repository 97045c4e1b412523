/** Where the built page is served while journeys run through it. */
export const port = Number(process.env['QUBI_PORT'] ?? 4179);

/** Where the same page is served with the second data folder, `tests/fixtures/elsewhere/`. */
export const portElsewhere = port + 1000;

/** Takes a file of journeys to the second data folder: `test.use(elsewhere)`. */
export const elsewhere = { baseURL: `http://127.0.0.1:${portElsewhere}/` } as const;
