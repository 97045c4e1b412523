import { interfaceWords } from '../../model/words/interface';
import { useLanguage } from '../language';

/** The evidence panel's own words in the reader's language. */
export const useEvidenceWords = () => interfaceWords[useLanguage()].panel;
