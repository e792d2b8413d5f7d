import { describe, expect, it } from 'vitest';
import { scriptedEngine } from '../fakes/scripted-engine.ts';
import { talkOf } from '../fixtures/answers.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';
import { commandNamed, contextOf } from '../fixtures/run-command.ts';

const catalogue = await realCatalogue();

describe('/ask', () => {
  it('asks the engine in the language of the conversation, or in the one that was chosen', async () => {
    const engine = scriptedEngine({
      hi: ({ language }) => talkOf('greeting', { language: language ?? 'en' }),
    });
    const context = contextOf({ catalogue, engine, language: 'fr' });
    expect((await commandNamed('ask').run({ question: 'hi' }, context)).language).toBe('fr');
    expect((await commandNamed('ask').run({ question: 'hi', language: 'pt' }, context)).language).toBe('pt');
  });

  it('shows a private answer to the asker alone', async () => {
    const engine = scriptedEngine({ hi: talkOf('greeting') });
    const reply = await commandNamed('ask').run(
      { question: 'hi', private: 'true' },
      contextOf({ catalogue, engine }),
    );
    expect(reply.visibility).toBe('asker');
  });
});
