import type { Draft } from '../../src/answering/answer.ts';
import type { Model } from '../../src/answering/model.ts';

/** A model that always replies with the same draft, and refuses what does not ask for one. */
export const scriptedModel = (draft: Draft): Model => ({
  name: 'scripted',
  ask: ({ name, schema }) => {
    if (name !== 'draft') throw new Error(`the script replies to no request for "${name}"`);
    return Promise.resolve({ kind: 'replied', value: schema.parse(draft) });
  },
});
