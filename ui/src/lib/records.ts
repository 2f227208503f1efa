import { catalogue, type FieldSpec, type Kind, type Ref } from '../api/types';
import { address } from '../router/router.svelte';
import type { IconName } from '../components/icons';

/** Where the records of a kind are shown, and what a new one is asked first. */
export interface Area {
  area: string;
  kind: Kind;
  icon: IconName;
  /** Letter after Ctrl+N. */
  letter: string;
  first: string[];
}

export const areas: readonly Area[] = [
  {
    area: 'delegations',
    kind: 'delegation',
    icon: 'briefcase',
    letter: 'd',
    first: ['title', 'direction', 'visit_type', 'country', 'start', 'end', 'status'],
  },
  {
    area: 'meetings',
    kind: 'programme_item',
    icon: 'messages-square',
    letter: 'm',
    first: ['title', 'delegation', 'sort', 'format', 'start', 'end', 'zone', 'place'],
  },
  {
    area: 'agreements',
    kind: 'agreement',
    icon: 'scroll-text',
    letter: 'g',
    first: ['title', 'nature', 'level', 'sectors', 'preparation'],
  },
  {
    area: 'actions',
    kind: 'action',
    icon: 'list-checks',
    letter: 'a',
    first: ['title', 'side', 'owner', 'due', 'priority', 'status'],
  },
  {
    area: 'people',
    kind: 'person',
    icon: 'contact',
    letter: 'p',
    first: ['honorific', 'given', 'family', 'name_order', 'nationality'],
  },
  {
    area: 'organisations',
    kind: 'organisation',
    icon: 'building-2',
    letter: 'o',
    first: ['name', 'acronym', 'sort', 'country'],
  },
];

export const areaNamed = (area: string): Area | undefined => areas.find((one) => one.area === area);
export const areaOf = (kind: string): Area | undefined =>
  areas.find((one) => one.kind === (kind === 'meeting' ? 'programme_item' : kind));

/** What of a record is read beside its list, and the link by which actions name it. */
export const glances: Partial<Record<Kind, { fields: readonly string[]; actions?: string }>> = {
  delegation: {
    fields: ['visit_type', 'direction', 'places', 'host', 'control_officer', 'phone', 'purpose', 'remarks'],
    actions: 'delegation',
  },
  programme_item: { fields: ['room', 'lead', 'purpose', 'objectives_ours', 'notes'], actions: 'item' },
  agreement: {
    fields: ['level', 'sectors', 'term_clause', 'last_day', 'notice_by', 'decision', 'unit', 'notes'],
    actions: 'agreement',
  },
  action: {
    fields: ['priority', 'counterpart', 'scheduled', 'waiting_for', 'review_on', 'evidence', 'drop_reason', 'notes'],
  },
  person: { fields: ['honorific', 'languages', 'interests', 'diet', 'biography', 'notes'], actions: 'owner' },
  organisation: { fields: ['parent', 'sectors', 'address', 'website', 'notes'] },
};

/** The address of a record, or nothing when its kind has no screen of its own. */
export function recordAddress(ref: { kind: string; id: string }): string {
  const area = areaOf(ref.kind);
  return area && ref.id ? address(area.area, ref.id) : '';
}

export function specOf(kind: Kind, name: string): FieldSpec {
  const spec = catalogue[kind].find((one) => one.name === name);
  if (!spec) throw new Error(`no field ${name} in ${kind}`);
  return spec;
}

export const specsOf = (kind: Kind, names: readonly string[]): FieldSpec[] => names.map((name) => specOf(kind, name));

/** The fields by which a new record is made of one typed line; the last word of a person's name is the family's. */
export function fieldsFromLine(kind: Kind, line: string): Record<string, string> | null {
  const text = line.trim();
  if (kind === 'person') {
    const cut = text.lastIndexOf(' ');
    return cut < 0 ? { family: text } : { given: text.slice(0, cut), family: text.slice(cut + 1) };
  }
  if (kind === 'organisation') return { name: text };
  if (kind === 'post' || kind === 'delegation' || kind === 'agreement') return { title: text };
  return null;
}

/** Text that stands for a reference in a sentence. */
export const refTitle = (ref: Ref | null | undefined): string => ref?.title ?? '';
