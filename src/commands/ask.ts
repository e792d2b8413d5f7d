import { MAX_QUESTION_LENGTH } from '../answering/abstain.ts';
import { replyFromAnswer } from '../replies/reply-from-answer.ts';
import { Language } from '../retrieval/query.ts';
import { defineCommand } from './command.ts';
import { replyContextOf } from './reading/reply-context-of.ts';

/** A question in everyday words: what people type without a command, too. */
export const ask = defineCommand({
  name: 'ask',
  summary: {
    en: 'Ask in your own words; the answer quotes the documents',
    es: 'Pregunte con sus palabras; la respuesta cita los documentos',
    fr: 'Posez votre question avec vos mots ; la réponse cite les documents',
    pt: 'Pergunte com as suas palavras; a resposta cita os documentos',
  },
  usage: '[question]',
  arguments: [
    {
      name: 'question',
      kind: 'text',
      maxLength: MAX_QUESTION_LENGTH,
      required: true,
      summary: { en: 'Your question', es: 'Su pregunta', fr: 'Votre question', pt: 'A sua pergunta' },
    },
    {
      name: 'private',
      kind: 'boolean',
      required: false,
      summary: {
        en: 'Only you see the answer',
        es: 'Solo usted ve la respuesta',
        fr: 'Vous seul voyez la réponse',
        pt: 'Só você vê a resposta',
      },
    },
    {
      name: 'language',
      kind: 'choice',
      required: false,
      summary: {
        en: 'Language of the answer',
        es: 'Idioma de la respuesta',
        fr: 'Langue de la réponse',
        pt: 'Idioma da resposta',
      },
      choices: [
        { value: 'en', label: { en: 'English', es: 'Inglés', fr: 'Anglais', pt: 'Inglês' } },
        { value: 'es', label: { en: 'Spanish', es: 'Español', fr: 'Espagnol', pt: 'Espanhol' } },
        { value: 'fr', label: { en: 'French', es: 'Francés', fr: 'Français', pt: 'Francês' } },
        { value: 'pt', label: { en: 'Portuguese', es: 'Portugués', fr: 'Portugais', pt: 'Português' } },
      ],
    },
  ],
  readWords: (words) => ({ question: words.trim() }),
  run: async ({ question = '', private: isPrivate, language }, context) => {
    const wanted = Language.safeParse(language);
    const answer = await context.engine.answer(
      { text: question, language: wanted.success ? wanted.data : context.language, history: context.history },
      { signal: context.signal, onProgress: context.onProgress, asker: context.asker },
    );
    const reply = replyFromAnswer(answer, replyContextOf(context));
    return isPrivate === 'true' ? { ...reply, visibility: 'asker' } : reply;
  },
});
