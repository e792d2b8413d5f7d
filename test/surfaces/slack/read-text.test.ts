import { describe, expect, it } from 'vitest';
import { isAddressed } from '../../../src/surfaces/slack/is-addressed.ts';
import { mentionedUsers, readText } from '../../../src/surfaces/slack/read-text.ts';

describe('readText()', () => {
  it('drops mentions, keeps the words of links and channels, and unescapes', () => {
    const typed =
      '<@UBOT> is <https://un.org|this page> in <#C1|general> &lt;3 &amp; <!here> <https://x.org>?';
    expect(readText(typed, { botUserId: 'UBOT' })).toBe('is this page in #general <3 & https://x.org?');
  });

  it('does not unescape twice', () => {
    expect(readText('&amp;lt;')).toBe('&lt;');
  });
});

describe('mentionedUsers()', () => {
  it('lists the members that a message names', () => {
    expect(mentionedUsers('<@U1> and <@W2|bob> in <#C1>')).toEqual(['U1', 'W2']);
  });
});

describe('isAddressed()', () => {
  const thread = { askers: ['alice'], lastVoice: 'assistant' };
  const post = { mentionsOthers: false, writtenBy: 'alice', names: ['assistant'] };

  it.each([
    ['a question of the asker', { ...post, words: 'and in Mexico?' }, thread, true],
    ['a pick of the asker', { ...post, words: '2' }, thread, true],
    ['a Spanish order of the asker', { ...post, words: 'explica el objetivo 5' }, thread, true],
    ['thanks', { ...post, words: 'thank you' }, thread, false],
    ['a question to somebody else', { ...post, words: 'and you?', mentionsOthers: true }, thread, false],
    ['a question of another person', { ...post, words: 'why?', writtenBy: 'bob' }, thread, false],
    [
      'a question after another person spoke',
      { ...post, words: 'why?' },
      { ...thread, lastVoice: 'bob' },
      false,
    ],
    [
      'another person who calls it by name',
      { ...post, words: 'Assistant: why?', writtenBy: 'bob' },
      thread,
      true,
    ],
    ['a thread without the assistant', { ...post, words: 'why?' }, undefined, false],
  ])('says of %s whether it is for the assistant', (_what, given, where, expected) => {
    expect(isAddressed(given, where)).toBe(expected);
  });
});
