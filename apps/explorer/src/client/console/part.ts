/** The part of the page that changes with the input, as the server renders it for what is in the form. */
export async function fetchPart(form: HTMLFormElement, action: string, signal: AbortSignal): Promise<Document> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.set(name, value);
  body.set('do', action);
  const response = await fetch('/console?part=1', { method: 'POST', body, signal });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (page.getElementById('workbench')) return page;
  const said = [page.querySelector('h1'), page.querySelector('.lead')].flatMap((one) => one?.textContent?.trim() ?? []);
  throw new Error(said.join('. ') || `The explorer answered with HTTP ${response.status}.`);
}

/** Takes the content of an element from a renewed part. */
export function renew(id: string, page: Document): void {
  const renewed = page.getElementById(id);
  if (renewed) document.getElementById(id)?.replaceChildren(...renewed.childNodes);
}

/** Takes a whole element from a renewed part. */
export function replace(id: string, page: Document): void {
  const renewed = page.getElementById(id);
  if (renewed) document.getElementById(id)?.replaceWith(renewed);
}
