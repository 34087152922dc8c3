export { CopyNotes } from './CopyNotes';
