import { enableCopying } from './page/copy.js';
import { enableLiveForms } from './page/live.js';
import { loadLazyParts } from './page/lazy.js';
import { showLocalTimes } from './page/local-time.js';
import { followProgress } from './page/progress.js';
import { enableThemeSwitch } from './page/theme-switch.js';

enableThemeSwitch();
enableCopying();
enableLiveForms();
showLocalTimes(document);
followProgress();
loadLazyParts();
