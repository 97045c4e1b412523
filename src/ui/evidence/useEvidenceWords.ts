import { evidenceWords } from '../../model/words/evidence';
import { useLanguage } from '../language';

/** The evidence panel's own words in the reader's language. */
export const useEvidenceWords = () => evidenceWords[useLanguage()];
