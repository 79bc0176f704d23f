import { enableFinder } from './console/finder.js';
import { rememberOperation, showRecent } from './console/recent.js';
import { enableWorkbench } from './console/workbench.js';

const form = document.querySelector<HTMLFormElement>('form#call');
const open = form?.dataset['operation'];
showRecent(open);
enableFinder();
if (form && open !== undefined) {
  rememberOperation(open);
  enableWorkbench(form);
}
