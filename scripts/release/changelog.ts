/** What the change log says of a version, under its name or as what is coming, and what is missing in it. */
export function pagesOf(changelog: string, version: string): { unreleased: string[]; faults: string[] } {
  const sectionOf = (name: string) => sections(changelog).find((section) => section.startsWith(`[${name}]`));
  const section = sectionOf(version) ?? sectionOf('Unreleased') ?? '';
  const unreleased = section.split('\n').filter((line) => line.startsWith('- '));
  return {
    unreleased,
    faults: unreleased.length === 0 ? [`CHANGELOG.md の Unreleased にも [${version}] にも何も書かれていません。`] : [],
  };
}

function sections(changelog: string): string[] {
  return changelog.split(/^## (?=\[)/m).slice(1);
}
