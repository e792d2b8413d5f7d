import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { resolvePick } from '../../src/conversation/resolve-pick.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();
const after = (recordIds: string[], more?: Conversation['more']): Conversation => ({
  turns: [
    { role: 'user', text: 'a question' },
    { role: 'assistant', text: 'a reply', recordIds },
  ],
  ...(more !== undefined && { more }),
});
const resolve = (text: string, conversation: Conversation) => resolvePick(text, { conversation, catalogue });
const opens = (id: string) => ({ kind: 'run', call: { name: 'open', arguments: { id } } });

describe('resolvePick()', () => {
  it('opens what the last reply showed, by its number', () => {
    const shown = after(['practices/2', 'practices/17', 'practices/18']);
    expect(resolve('the second one', shown)).toEqual(opens('practices/17'));
    expect(resolve('3', shown)).toEqual(opens('practices/18'));
    expect(resolve('el último', shown)).toEqual(opens('practices/18'));
  });

  it('counts the actions of an objective after its card, and knows their letters', () => {
    expect(resolve('the second one', after(['gcm/15']))).toEqual(opens('gcm/15/b'));
    expect(resolve('(c)', after(['gcm/15']))).toEqual(opens('gcm/15/c'));
    expect(resolve('d', after(['gcm/15/b']))).toEqual(opens('gcm/15/d'));
    expect(resolve('k', after(['gcm/15']))).toEqual({ kind: 'no-such-letter', letter: 'k' });
  });

  it('still knows the list after thanks', () => {
    const shown = after(['practices/2', 'practices/17']);
    const thanked: Conversation = {
      turns: [
        ...shown.turns,
        { role: 'user', text: 'thanks' },
        { role: 'assistant', text: 'welcome', recordIds: [] },
      ],
    };
    expect(resolve('2', thanked)).toEqual(opens('practices/17'));
  });

  it('says how many there were when the number is too high', () => {
    expect(resolve('9', after(['practices/2', 'practices/17']))).toEqual({
      kind: 'out-of-range',
      asked: 9,
      count: 2,
    });
  });

  it('goes on with a list, until there is no more', () => {
    const call = { name: 'practice', arguments: { page: 'page 2' } };
    expect(resolve('more', after(['practices/1'], call))).toEqual({ kind: 'run', call });
    expect(resolve('more', after(['practices/1']))).toEqual({ kind: 'nothing-more' });
  });

  it('is no pick before anything was shown, nor a letter after a list', () => {
    expect(resolve('2', { turns: [] })).toBeUndefined();
    expect(resolve('b', after(['practices/2', 'practices/17']))).toBeUndefined();
    expect(resolve('how do cities help?', after(['practices/2']))).toBeUndefined();
  });
});
