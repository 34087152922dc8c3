import { children, parseXml } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`; the same for both namespaces of the format. */
  readonly type: string;
  /** The part's name, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function parseRelations(xml: string, part: string): readonly Relation[] {
  return children(parseXml(xml), 'Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target: external ? target : resolve(target, part),
      external,
    };
  });
}

function resolve(target: string, from: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
