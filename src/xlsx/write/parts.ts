import { BookFault } from '../model/faults';
import type { Package } from '../package/package';
import { relationsPart } from '../package/package';
import { attributeText, splice } from '../package/splice';
import { children, parseXml } from '../package/xml';
import { withLastChild } from './placement';

const CONTENT_TYPES = '[Content_Types].xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_RELATIONS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The names of a file's form: what most programs write, and the strict one of ISO/IEC 29500. */
export const NAMESPACES = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    drawing: 'http://schemas.openxmlformats.org/drawingml/2006',
    /** How a hundredth is written behind its number. */
    percent: '',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    drawing: 'http://purl.oclc.org/ooxml/drawingml',
    percent: '%',
  },
} as const;

export type Namespaces = (typeof NAMESPACES)[keyof typeof NAMESPACES];

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.';
/** By the type of the relation, where it is another word than that. */
const OTHER_TYPES: Readonly<Record<string, string>> = { drawing: 'drawing', chart: 'drawingml.chart' };

/** Adds parts to a package and takes them out, with all that names them. */
export class Parts {
  readonly namespaces: Namespaces;

  constructor(
    private readonly file: Package,
    workbookPart: string,
  ) {
    const isStrict = file.text(workbookPart).includes(NAMESPACES.strict.main);
    this.namespaces = NAMESPACES[isStrict ? 'strict' : 'transitional'];
  }

  /** A new part, which `from` refers to, under the first free number. @returns its name and the relation's id. */
  add(from: string, type: string, name: (number: number) => string, content: string): { part: string; id: string } {
    let number = 1;
    while (this.file.find(name(number)) !== undefined) number += 1;
    const part = name(number);
    this.file.set(part, content.startsWith('<?xml') ? content : DECLARATION + content);
    this.addContentType(part, `${CONTENT_TYPE}${OTHER_TYPES[type] ?? `spreadsheetml.${type}`}+xml`);
    return { part, id: this.addRelation(from, type, part) };
  }

  /** Takes a part out that `from` refers to, and what only it referred to. */
  remove(from: string, part: string): void {
    const before = this.reachable();
    const relations = this.file.find(relationsPart(from));
    if (relations !== undefined) {
      const target = this.file.relations(from).find((one) => !one.external && this.file.find(one.target) === part);
      this.cut(relations, (attributes) => attributes['Id'] === target?.id);
    }
    const after = this.reachable();
    for (const name of before) if (!after.has(name)) this.drop(name);
  }

  private drop(part: string): void {
    this.file.remove(part);
    const relations = this.file.find(relationsPart(part));
    if (relations !== undefined) this.file.remove(relations);
    this.cut(CONTENT_TYPES, (attributes) => attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase());
  }

  /** Removes children of a part's root. */
  private cut(part: string, isCut: (attributes: Readonly<Record<string, string>>) => boolean): void {
    const xml = this.file.text(part);
    const edits = children(parseXml(xml))
      .filter(({ attributes }) => isCut(attributes))
      .map(({ start, end }) => ({ start, end, text: '' }));
    if (edits.length > 0) this.file.set(part, splice(xml, edits));
  }

  private reachable(): ReadonlySet<string> {
    const found = new Set<string>();
    const waiting = [''];
    for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
      for (const { target, external } of this.relationsOf(from)) {
        const part = external ? undefined : this.file.find(target);
        if (part === undefined || found.has(part)) continue;
        found.add(part);
        waiting.push(part);
      }
    }
    return found;
  }

  /** Nobody reads what belongs to a chart or a picture, so that it may be damaged and stay as it is. */
  private relationsOf(part: string): ReturnType<Package['relations']> {
    try {
      return this.file.relations(part);
    } catch (error) {
      if (error instanceof BookFault) return [];
      throw error;
    }
  }

  private addRelation(from: string, type: string, target: string): string {
    const part = this.file.find(relationsPart(from)) ?? relationsPart(from);
    const taken = new Set(this.file.relations(from).map(({ id }) => id));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const relation = { Id: `rId${number}`, Type: `${this.namespaces.relations}/${type}`, Target: `/${target}` };
    this.append(part, this.file.has(part) ? this.file.text(part) : NO_RELATIONS, 'Relationship', relation);
    return relation.Id;
  }

  private addContentType(part: string, type: string): void {
    const override = { PartName: `/${part}`, ContentType: type };
    this.append(CONTENT_TYPES, this.file.text(CONTENT_TYPES), 'Override', override);
  }

  private append(part: string, xml: string, name: string, attributes: Readonly<Record<string, string>>): void {
    this.file.set(
      part,
      withLastChild(xml, (prefix) => `<${prefix}${name}${attributeText(attributes)}/>`),
    );
  }
}
