import type { ExportCheck } from '../api/types';
import { areaOf } from './records';
import { address } from '../router/router.svelte';

type Finding = ExportCheck['findings'][number];

/** Findings by their code, in the order in which the codes first come. */
export function byKind(findings: readonly Finding[]): [string, Finding[]][] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  return [...kinds];
}

/** Where a finding is put right: the page of its record or of the one that it belongs to; a missing text at its languages. */
export function placeOf({ code, kind, record, owner }: Finding): string {
  const shown = areaOf(kind) ? { kind, id: record } : owner;
  const area = shown && areaOf(shown.kind);
  if (!area || !shown.id) return '';
  return address(area.area, shown.id, code === 'text_not_translated' ? 'languages' : '');
}
