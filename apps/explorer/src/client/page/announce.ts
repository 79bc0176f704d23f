/** Tells people who don't see the page change. */
export function announce(text: string): void {
  const place = document.querySelector('#announce');
  if (place) place.textContent = text;
}
