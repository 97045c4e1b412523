import type { zh } from '../zh/indicator';
import { counted } from './counted';

export const en: typeof zh = {
  stating: (districts) => counted(districts, 'district'),
  absentReason: (districts, reason) => `${districts} ${reason}`,
  absent: (slot, reasons) => `${slot}: ${reasons.join('; ')}`,
  definition: 'Definition',
  noDefinition: 'The reports give no definition',
  definitionFrom: (source) => `after ${source}`,
  ownTerms: 'The districts’ own terms',
  chooseIndicator: 'Choose an indicator',
  nothing: (query) => `Nothing found for “${query}”. Try another word, or only a part of it.`,
  unknownIndicator: 'There is no such indicator; please choose another.',
  verdicts: 'Comparability',
  paragraphs: 'The sources side by side',
};
