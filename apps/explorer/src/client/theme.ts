// Runs before the page is drawn: a theme that was chosen here stands before that of the system.
const chosen = localStorage.getItem('theme');
if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset['theme'] = chosen;
