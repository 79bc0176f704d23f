/** Makes the button in the header change between light and dark, for this browser. */
export function enableThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = (): void => {
    const label = `Change to the ${isDark() ? 'light' : 'dark'} theme`;
    button.setAttribute('aria-label', label);
    button.title = label;
  };
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    localStorage.setItem('theme', root.dataset['theme']);
    show();
  });
  system.addEventListener('change', show);
  button.hidden = false;
  show();
}
