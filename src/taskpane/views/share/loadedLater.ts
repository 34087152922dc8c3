export { CopyNotes } from './onRequest/CopyNotes';
export { Repair } from './Repair';
