/**
 * Where the focus goes when a figure's evidence closes: to the figure's place in the text, where
 * there is one, else to what opened the evidence, else to the figure anywhere in the view.
 */
export function focusBack(figure: string, opener: HTMLElement | null): void {
  const id = CSS.escape(figure);
  const places = [...document.querySelectorAll<HTMLElement>(`main [data-figures~="${id}"]`)];
  const from = opener?.isConnected === true ? opener : null;
  const place = places.find((each) => each === from) ?? places[0];
  const back = place ?? from ?? document.querySelector<HTMLElement>(`main [data-figure="${id}"]`);
  back?.focus();
}
