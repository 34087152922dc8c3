/** What makes the sheets, a part of the pane of its own. */
export { bodySheet, costSheet, OUTLOOK_TEXTS, planSheet } from '../../../analysis/outlook';
