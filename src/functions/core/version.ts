/** The release, as package.json has it (a test compares them); importing package.json would bundle all of it. */
export const VERSION = '0.1.0';
