import type { Reply } from '../../replies/reply.ts';
import { draftLines } from './draft-lines.ts';
import { type Bearing, weighClaim } from './weigh-claim.ts';

/** Order in which words for, against and near a statement are shown. */
const BEARINGS = ['agrees', 'differs', 'related'] as const satisfies readonly Bearing[];

/** What an answer's quotes say for and against a statement; only quotes, so that nothing is claimed beyond the documents. */
export function claimReply(
  claim: string,
  { reply, language }: { reply: Reply; language: Reply['language'] },
): Reply {
  const words = draftLines[language];
  const citations = reply.blocks.flatMap((block) => (block.kind === 'citations' ? block.citations : []));
  const byBearing = Map.groupBy(citations, ({ quote }) => weighClaim(claim, quote));
  const blocks: Reply['blocks'] =
    citations.length === 0
      ? [{ kind: 'text', text: words.noBearing }]
      : [
          ...BEARINGS.flatMap((bearing): Reply['blocks'] => {
            const group = byBearing.get(bearing) ?? [];
            if (group.length === 0) return [];
            const statements = group.map(({ quote, number }) => ({
              text: quote,
              isQuote: true,
              isTranslation: false,
              citations: [number],
            }));
            return [
              { kind: 'headline', text: words.bears[bearing] },
              { kind: 'statements', statements },
            ];
          }),
          { kind: 'citations', citations },
        ];
  return {
    ...reply,
    language,
    visibility: 'asker',
    blocks: [{ kind: 'note', text: words.claim }, ...blocks],
  };
}
