import { describe, expect, it } from 'vitest';
import { createConversations } from '../../src/conversation/create-conversations.ts';
import { openMemoryStore } from '../../src/stores/memory.ts';

const exchange = (question: string) => ({
  question,
  reply: `reply to ${question}`,
  recordIds: ['gcm/15'],
  language: 'en' as const,
});

describe('createConversations()', () => {
  it('recalls turns in their order, with the records that were shown', async () => {
    const conversations = createConversations({ store: await openMemoryStore() });
    await conversations.append('c1', exchange('first'));
    await conversations.append('c1', exchange('second'));
    const { turns, language } = await conversations.recall('c1');
    expect(turns.map(({ text }) => text)).toEqual(['first', 'reply to first', 'second', 'reply to second']);
    expect(turns[1]?.recordIds).toEqual(['gcm/15']);
    expect(language).toBe('en');
    expect(await conversations.recall('c2')).toEqual({ turns: [] });
  });

  it('remembers of an exchange that only its asker saw it', async () => {
    const conversations = createConversations({ store: await openMemoryStore() });
    await conversations.append('c1', { ...exchange('in private'), isPrivate: true });
    await conversations.append('c1', exchange('for all'));
    const { turns } = await conversations.recall('c1');
    expect(turns.map(({ isPrivate }) => isPrivate)).toEqual([true, true, undefined, undefined]);
  });

  it('keeps no more turns and no longer texts than it must', async () => {
    const conversations = createConversations({ store: await openMemoryStore(), maxTurns: 4 });
    for (const question of ['1', '2', '3', 'x'.repeat(5000)])
      await conversations.append('c1', exchange(question));
    const { turns } = await conversations.recall('c1');
    expect(turns).toHaveLength(4);
    expect(Math.max(...turns.map(({ text }) => text.length))).toBeLessThanOrEqual(1000);
  });

  it('loses no exchange when two arrive at once', async () => {
    const conversations = createConversations({ store: await openMemoryStore() });
    await Promise.all(['1', '2', '3'].map((question) => conversations.append('c1', exchange(question))));
    const { turns } = await conversations.recall('c1');
    expect(turns.filter(({ role }) => role === 'user').map(({ text }) => text)).toEqual(['1', '2', '3']);
  });

  it('goes on after a write that failed', async () => {
    const store = await openMemoryStore();
    let fails = true;
    const conversations = createConversations({
      store: {
        ...store,
        set: (...given) => {
          if (!fails) return store.set(...given);
          fails = false;
          return Promise.reject(new Error('disk full'));
        },
      },
    });
    await expect(conversations.append('c1', exchange('1'))).rejects.toThrow('disk full');
    await conversations.append('c1', exchange('2'));
    expect((await conversations.recall('c1')).turns).toHaveLength(2);
  });

  it('remembers what "more" runs until something else was shown', async () => {
    const conversations = createConversations({ store: await openMemoryStore() });
    const more = { name: 'practice', arguments: { page: 'page 2' } };
    await conversations.append('c1', { ...exchange('/practice'), more });
    await conversations.append('c1', { ...exchange('thanks'), recordIds: [] });
    expect((await conversations.recall('c1')).more).toEqual(more);
    await conversations.append('c1', exchange('objective 15'));
    expect((await conversations.recall('c1')).more).toBeUndefined();
  });

  it('forgets when asked to, after its lifetime, and what it cannot read', async () => {
    const store = await openMemoryStore();
    const conversations = createConversations({ store, lifetimeMs: 5 });
    await conversations.append('c1', exchange('1'));
    await conversations.forget('c1');
    expect(await conversations.recall('c1')).toEqual({ turns: [] });
    await conversations.append('c1', exchange('1'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await conversations.recall('c1')).toEqual({ turns: [] });
    await store.set('conversation:c1', { turns: 'not a list' });
    expect(await conversations.recall('c1')).toEqual({ turns: [] });
  });
});
