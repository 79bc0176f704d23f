const KEY = 'esakit-explorer/recent';
const KEPT = 8;

/** Operations that were opened last in this browser, the newest first. */
function recentOperations(): string[] {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(names)
      ? names.filter((name): name is string => /^\w+$/.test(String(name))).slice(0, KEPT)
      : [];
  } catch {
    return []; // nothing was kept, or nothing may be
  }
}

export function rememberOperation(name: string): void {
  try {
    const names = [name, ...recentOperations().filter((one) => one !== name)];
    localStorage.setItem(KEY, JSON.stringify(names.slice(0, KEPT)));
  } catch {
    // Some browsers keep nothing for a page.
  }
}

/** Fills in the line of the operations that were opened last, but for the one that is open. */
export function showRecent(open: string | undefined): void {
  const line = document.getElementById('recent');
  const names = recentOperations().filter((name) => name !== open);
  if (!line || names.length === 0) return;
  const links = names.map((name) => {
    const link = document.createElement('a');
    link.href = `/console?operation=${name}`;
    link.textContent = name;
    return link;
  });
  line.querySelector('span')?.replaceChildren(...links);
  line.hidden = false;
}
