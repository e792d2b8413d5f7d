import type { Assistant, HandleOptions, Inquiry } from '../../src/assistant.ts';
import type { Command } from '../../src/commands/command.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { createCatalogue } from '../../src/knowledge/catalogue.ts';
import { commands } from '../../src/commands/index.ts';

type Script = {
  reply: (inquiry: Inquiry, options: HandleOptions) => Reply | Promise<Reply>;
  complete?: Assistant['complete'];
  commands?: readonly Command[];
};

/** An assistant that says what a test wants, and notes what it was asked. */
export function scriptedAssistant({ reply, complete = () => [], commands: list = commands }: Script) {
  const inquiries: Inquiry[] = [];
  return {
    inquiries,
    commands: list,
    complete,
    handle: async (inquiry: Inquiry, options: HandleOptions = {}) => {
      inquiries.push(inquiry);
      return reply(inquiry, options);
    },
  };
}

/** A catalogue of a few passages, as the example answers cite them. */
export const exampleCatalogue = () => {
  const locator = { document: 'gcm-booklet', section: [], lines: { from: 1, to: 2 } };
  const frame = {
    countries: [],
    regions: [],
    cities: [],
    organisations: [],
    sdgs: [],
    serviceAreas: [],
    targetGroups: [],
    years: [],
    locator,
    document: 'gcm-booklet',
  };
  const ids = ['gcm/1/a', 'gcm/2/a', 'gcm/3/a', 'gcm/4/g'];
  return createCatalogue({
    documents: [],
    records: ids.map((id) => ({ ...frame, id, kind: 'action' as const, title: `Action ${id}` })),
    passages: ids.map((id) => ({ id, recordId: id, text: `Words of ${id}.`, locator })),
  });
};
