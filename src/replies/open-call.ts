import type { KnowledgeRecord } from '../knowledge/record.ts';
import type { CommandCall } from './reply.ts';

/** The call that opens a record: the shortest that a person would type. */
export function openCall({ id, kind, number, letter, title }: KnowledgeRecord): CommandCall {
  if (kind === 'objective' && number !== undefined) return { name: 'objective', arguments: { number } };
  if (kind === 'action' && number !== undefined && letter !== undefined)
    return { name: 'objective', arguments: { number, action: letter } };
  if (kind === 'practice' && number !== undefined) return { name: 'practice', arguments: { query: number } };
  if (
    (kind === 'recommendation' || kind === 'consideration' || kind === 'key-message') &&
    number !== undefined
  )
    return { name: 'recommendation', arguments: { query: number } };
  if (kind === 'recommended-action' && number !== undefined && letter !== undefined)
    return { name: 'recommendation', arguments: { query: number, action: letter } };
  if (kind === 'sdg-target' && number !== undefined) return { name: 'sdg', arguments: { target: number } };
  if (kind === 'organisation')
    return {
      name: 'organisation',
      arguments: { name: title.replace(/^Inventory: /, '').replace(/, priority areas$/, '') },
    };
  return { name: 'open', arguments: { id } };
}

/** The call that shows one passage of a record whole, with its neighbours: passages are counted from 1. */
export const openPassageCall = (recordId: string, position: number): CommandCall => ({
  name: 'open',
  arguments: { id: recordId, passage: String(position) },
});
