import { useState, type ChangeEvent, type CompositionEvent } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a text field is given so that half a word of an input method stays in the field. */
export interface Typing {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<Field>) => void;
  readonly onCompositionStart: (event: CompositionEvent<Field>) => void;
  readonly onCompositionEnd: (event: CompositionEvent<Field>) => void;
}

/**
 * A text field for Chinese too: it shows what is being composed, and hands on only what is written.
 * Every text field has it.
 */
export function useTyping(value: string, take: (value: string) => void): Typing {
  const [composed, compose] = useState<string | null>(null);
  return {
    value: composed ?? value,
    onChange: ({ target }) => (composed === null ? take(target.value) : compose(target.value)),
    onCompositionStart: ({ currentTarget }) => compose(currentTarget.value),
    onCompositionEnd: ({ currentTarget }) => {
      compose(null);
      take(currentTarget.value);
    },
  };
}

/** What says of a key whether an input method has it; React's events, and the browser's own. */
type Key = Pick<KeyboardEvent, 'key' | 'isComposing' | 'keyCode'>;

/**
 * Whether a key is an input method's: Enter that ends a word, Escape that gives it up. Safari sends
 * these after the composition has ended, with the code 229 (UI Events, 7.3.1) as all that tells.
 */
export function isComposed({ isComposing, keyCode }: Key): boolean {
  return isComposing || keyCode === 229;
}

/** Whether a key closes what is open: Escape, when no input method has it. */
export function closes(event: Key): boolean {
  return event.key === 'Escape' && !isComposed(event);
}
