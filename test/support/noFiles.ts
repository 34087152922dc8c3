/** For a desk in a test that hands over no files. */
export function noFiles(): Promise<never> {
  return Promise.reject(new Error('no file is asked for in this test'));
}
