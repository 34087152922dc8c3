export { mynaCalls } from './calls';
export type { MynaCall } from './calls';
