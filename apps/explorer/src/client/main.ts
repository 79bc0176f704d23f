import { enableCopying } from './copy.js';
import { enableLiveForms } from './live.js';

enableCopying();
enableLiveForms();
