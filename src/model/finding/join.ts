import type { District, Language } from '../types';

/** `黄浦、闵行`, `Huangpu, Minhang`. */
export function join(districts: readonly District[], language: Language): string {
  return districts.map((each) => each.name[language]).join(language === 'zh' ? '、' : ', ');
}
