/** What the change log says is coming, and what is missing in it. */
export function pagesOf(changelog: string): { unreleased: string[]; faults: string[] } {
  const [, section = ''] = /^## \[Unreleased\]\n(.*?)(?=^## \[|$(?![\s\S]))/ms.exec(changelog) ?? [];
  const unreleased = section.split('\n').filter((line) => line.startsWith('- '));
  return {
    unreleased,
    faults: unreleased.length === 0 ? ['CHANGELOG.md の Unreleased に何も書かれていません。'] : [],
  };
}
