import { describe, expect, it } from 'vitest';
import type { DeclineReason, SmallTalk } from '../../../src/answering/answer.ts';
import { locales } from '../../../src/replies/locales/index.ts';
import { plainReply } from '../../../src/replies/plain-reply.ts';
import type { Reply } from '../../../src/replies/reply.ts';
import { replyFromDeclined } from '../../../src/replies/reply-from-declined.ts';
import { replyFromSmallTalk } from '../../../src/replies/reply-from-small-talk.ts';
import { LANGUAGES, type Language } from '../../../src/retrieval/query.ts';
import { renderReply } from '../../../src/surfaces/slack/render.ts';
import type { Offers } from '../../../src/surfaces/slack/render-controls.ts';
import { checkMessage } from '../../fakes/check-slack-payload.ts';
import { exampleCatalogue } from '../../fakes/example-catalogue.ts';
import { exampleCitation } from '../../fakes/example-replies.ts';

const FIREWALL =
  'Put in place measures (“firewalls”) that shield people who attempt to access any form of health care from the possible transfer of their personal data to immigration authorities';

const contextIn = (language: Language) => ({
  language,
  catalogue: exampleCatalogue,
  linkTo: (passageId: string) => `https://migration.example/${passageId}`,
});

const asked = (language: Language) => ({ question: '', language, mode: 'extractive' as const, evidence: [] });

const declined =
  (reason: DeclineReason) =>
  (language: Language): Reply => {
    const hasGuidance = reason === 'personal-case';
    return replyFromDeclined(
      {
        ...asked(language),
        kind: 'declined',
        reason,
        statements: hasGuidance ? [{ text: FIREWALL, citations: [1], isTranslation: false }] : [],
        citations: hasGuidance ? [exampleCitation(1, FIREWALL)] : [],
      },
      contextIn(language),
    );
  };

const smallTalk =
  (topic: SmallTalk) =>
  (language: Language): Reply =>
    replyFromSmallTalk({ ...asked(language), kind: 'conversational', topic }, contextIn(language));

const failed = (language: Language): Reply =>
  plainReply({ ...locales[language].commands.failed('1a2b3c4d'), outcome: 'failed' }, { language });

const OF_SUBSTANCE: Offers = { share: 'channel', language: true, person: true };

const KINDS: readonly { kind: string; make: (language: Language) => Reply; offers: Offers }[] = [
  { kind: 'declined as a personal case', make: declined('personal-case'), offers: OF_SUBSTANCE },
  { kind: 'declined as wrongdoing', make: declined('wrongdoing'), offers: OF_SUBSTANCE },
  { kind: 'declined as a change of rules', make: declined('rules-change'), offers: OF_SUBSTANCE },
  { kind: 'a greeting', make: smallTalk('greeting'), offers: {} },
  { kind: 'an answer to thanks', make: smallTalk('thanks'), offers: {} },
  { kind: 'failed', make: failed, offers: {} },
];

const CASES = KINDS.flatMap((given) => LANGUAGES.map((language) => ({ ...given, language })));

describe('renderReply()', () => {
  it.each(CASES)('draws a reply that is $kind in $language', ({ make, language, offers }) => {
    const messages = renderReply(make(language), { keptAs: 'kept-1', offers });
    expect(messages.flatMap((message) => checkMessage(message))).toEqual([]);
    expect(messages).toMatchSnapshot();
  });
});
