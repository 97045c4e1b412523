import { reportWords } from '../../../model/words/report';
import { useLanguage } from '../../language';

/** The report view's words in the reader's language. */
export const useReportWords = () => reportWords[useLanguage()];
