import type { Piece } from '../../model/text/passage';
import { useWords } from '../language';

/** Pieces of a passage: restored characters and glossary signs are visible as such. */
export function PassageText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => <PieceText key={index} piece={piece} />);
}

function PieceText({ piece }: { readonly piece: Piece }) {
  const words = useWords();
  switch (piece.type) {
    case 'text':
      return piece.text;
    case 'repair':
      return (
        <span
          className={piece.likely ? 'repair repair-likely' : 'repair'}
          title={piece.likely ? words.restoredLikely : words.restored}
        >
          〔{piece.text}
          {piece.likely ? '?' : ''}〕
        </span>
      );
    case 'reference':
      return <sup className="reference">{piece.text}</sup>;
  }
}
