import { en } from '../../../src/taskpane/texts/en';
import { ja } from '../../../src/taskpane/texts/ja';

/** The pane loads one of them at a time. */
export const TEXTS = { ja, en };
