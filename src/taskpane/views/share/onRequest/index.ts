export { CopyNotes } from './CopyNotes';
export { Repair } from './Repair';
export { RepairCommands } from './repairCommands';
