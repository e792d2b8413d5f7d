import type { CommandCall, Reply, ReplyBlock } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';

type Given = {
  headline: string;
  text: string;
  suggestions?: readonly { label: string; call: CommandCall }[];
  outcome?: Reply['outcome'];
};

/** A reply in the assistant's own words alone, shown to the asker only: a wrong argument, a failure. */
export function plainReply(
  { headline, text, suggestions = [], outcome = 'abstained' }: Given,
  { language }: Pick<ReplyContext, 'language'>,
): Reply {
  const blocks: ReplyBlock[] = [
    { kind: 'headline', text: headline },
    { kind: 'text', text },
  ];
  return {
    visibility: 'asker',
    language,
    blocks: suggestions.length === 0 ? blocks : [...blocks, { kind: 'suggestions', items: suggestions }],
    recordIds: [],
    outcome,
  };
}
