import { saveFile } from '../../../exports/save';
import { briefWords } from '../../../model/words/brief';
import { useBrief } from '../../../state/brief';
import { useLanguage } from '../../language';

/** Says when the browser does not keep the brief, or kept something that can't be read. */
export function Keeping() {
  const words = briefWords[useLanguage()];
  const { unread, unkept, forgetUnread } = useBrief();
  return (
    <>
      {unkept && (
        <p className="notice" role="status">
          {words.unkept}
        </p>
      )}
      {unread !== null && (
        <div className="notice" role="status">
          <p>{words.unread}</p>
          <p className="notice-actions">
            <button
              type="button"
              className="button"
              onClick={() => saveFile(new Blob([unread], { type: 'text/plain' }), 'qubi-brief.txt')}
            >
              {words.saveUnread}
            </button>
            <button type="button" className="button button-quiet" onClick={forgetUnread}>
              {words.forget}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
