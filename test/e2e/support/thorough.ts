/** `npm run test:long` tries the browser tests' variants more widely (jest.long.config.js). */
export const THOROUGH = (globalThis as { THOROUGH?: boolean }).THOROUGH === true;
