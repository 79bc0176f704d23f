import { enableFinder } from './finder.js';
import { rememberOperation, showRecent } from './recent.js';
import { enableWorkbench } from './workbench.js';

const form = document.querySelector<HTMLFormElement>('form#call');
const open = form?.dataset['operation'];
showRecent(open);
enableFinder();
if (form && open !== undefined) {
  rememberOperation(open);
  enableWorkbench(form);
}
