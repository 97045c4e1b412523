import type { BriefProblem } from '../../../model/brief/read';
import { briefWords } from '../../../model/words/brief';
import { useLanguage } from '../../language';

interface ProblemsProps {
  readonly problems: readonly BriefProblem[];
  /** Something could be read all the same. */
  readonly partly: boolean;
}

/** More than these are not listed: a file of another kind has hundreds. */
const most = 12;

/** What of a brief could not be read: where, what stands there, what would be right. */
export function Problems({ problems, partly }: ProblemsProps) {
  const words = briefWords[useLanguage()];
  return (
    <div className="notice" role="status">
      {partly && <p>{words.partly(problems.length)}</p>}
      <ul>
        {problems.slice(0, most).map((problem, at) => (
          <li key={at}>{words.problem(problem)}</li>
        ))}
        {problems.length > most && <li>…</li>}
      </ul>
    </div>
  );
}
