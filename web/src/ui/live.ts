/** Id of the element whose text screen readers speak when it changes. */
export const liveId = "live";

/** Has a screen reader say something without moving the focus. */
export function announce(text: string): void {
  const element = document.getElementById(liveId);
  if (element !== null && element.textContent !== text) element.textContent = text;
}
