/** `npm run test:long` tries more variants: every theme at every width, every Excel (jest.long.config.js). */
export const THOROUGH = (globalThis as { THOROUGH?: boolean }).THOROUGH === true;
