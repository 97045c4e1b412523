import { useTyping } from '../../parts/typing';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  /** Shown where nothing is written, and not printed. */
  readonly hint?: string;
  /** What stands there, printed too, as long as nothing else is written. */
  readonly otherwise?: string;
  /** A line; breaks become spaces. */
  readonly single?: boolean;
  readonly className?: string;
  readonly onChange: (value: string) => void;
}

/**
 * A field that looks like the text it makes. It is as tall as its text, by a copy of the text behind
 * it; on paper the copy stands alone, since a field can't be broken over sheets.
 */
export function Field({
  label,
  value,
  hint = '',
  otherwise = '',
  single = false,
  className = '',
  onChange,
}: FieldProps) {
  const typing = useTyping(value, (text) =>
    onChange(single ? text.replaceAll(/[\r\n]+/g, ' ') : text),
  );
  const shown = typing.value === '' ? otherwise : typing.value;
  const state = shown.trim() === '' ? 'field-empty' : '';
  return (
    <span className={`field ${state} ${className}`}>
      <span className="field-paper" aria-hidden="true">
        {shown === '' ? hint : shown}
        {'\u200B'}
      </span>
      <textarea
        rows={1}
        aria-label={label}
        className={typing.value === '' && otherwise !== '' ? 'field-otherwise' : undefined}
        placeholder={otherwise === '' ? hint : otherwise}
        {...typing}
      />
    </span>
  );
}
