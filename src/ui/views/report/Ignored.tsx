import { useWords } from '../../language';

/** Names what the address asks for that this report does not have. */
export function Ignored({ what }: { readonly what: string }) {
  const words = useWords();
  return (
    <p className="notice" role="status">
      {words.ignored([what])}
    </p>
  );
}
