import { enableCopying } from './copy.js';
import { enableLiveForms } from './live.js';
import { loadLazyParts } from './lazy.js';
import { showLocalTimes } from './local-time.js';
import { followProgress } from './progress.js';
import { enableThemeSwitch } from './theme-switch.js';

enableThemeSwitch();
enableCopying();
enableLiveForms();
showLocalTimes(document);
followProgress();
loadLazyParts();
