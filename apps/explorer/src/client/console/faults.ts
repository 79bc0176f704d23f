/** Shows what is wrong beside each field, or hides what is wrong no more. */
export function showFaults(page: Document, concerns: (path: string) => boolean): void {
  for (const place of document.querySelectorAll<HTMLElement>('#params .fault[data-at]')) {
    const path = place.dataset['at'] ?? '';
    const told = page.getElementById(place.id);
    const fault = concerns(path) && told && !told.hidden ? (told.textContent ?? '') : '';
    place.textContent = fault;
    place.hidden = fault === '';
    const control = document.getElementById(`p-${path}`);
    if (fault !== '') control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
  const list = document.getElementById('json-faults');
  if (!list) return;
  list.replaceChildren(...(page.getElementById('json-faults')?.childNodes ?? []));
  document.getElementById('json')?.setAttribute('aria-invalid', String(list.childElementCount > 0));
}

/** Goes to the first control that is wrong; false where there is none. */
export function focusFault(): boolean {
  const wrong = document.querySelector<HTMLElement>('#params [aria-invalid="true"]');
  wrong?.closest('details')?.setAttribute('open', '');
  wrong?.focus();
  return wrong !== null;
}
