import type { Result } from '../../model/search/results';

/** The id of a result's element; the field names the current one by it. */
export function optionId(result: Result): string {
  return `search.${result.id}`;
}
