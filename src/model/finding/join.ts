import type { District, Language } from '../types';
import { termWords } from '../words/terms';

/** `黄浦、闵行`, `Huangpu, Minhang`. */
export function join(districts: readonly District[], language: Language): string {
  return districts.map((each) => each.name[language]).join(termWords[language].signs.list);
}
