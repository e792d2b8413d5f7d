import { locales } from '../replies/locales/index.ts';
import { plainReply } from '../replies/plain-reply.ts';
import { replyFromPassage } from '../replies/reply-from-passage.ts';
import { replyFromRecord } from '../replies/reply-from-record.ts';
import { defineCommand } from './command.ts';
import { replyContextOf } from './reading/reply-context-of.ts';

/** A record by its id, or one of its passages with what stands around it: what buttons and list entries run. */
export const open = defineCommand({
  name: 'open',
  summary: {
    en: 'Open a record or passage by its id',
    es: 'Abrir un registro o pasaje por su identificador',
    fr: 'Ouvrir un élément ou un passage par son identifiant',
    pt: 'Abrir uma ficha ou passagem pelo seu identificador',
  },
  usage: '[id such as gcm/15/b] [passage number]',
  arguments: [
    {
      name: 'id',
      kind: 'text',
      maxLength: 200,
      required: true,
      summary: {
        en: 'Id, such as practices/12 or gcm/15/b',
        es: 'Identificador, por ejemplo practices/12 o gcm/15/b',
        fr: 'Identifiant, par exemple practices/12 ou gcm/15/b',
        pt: 'Identificador, por exemplo practices/12 ou gcm/15/b',
      },
    },
    {
      name: 'passage',
      kind: 'integer',
      minimum: 1,
      maximum: 999,
      required: false,
      summary: {
        en: 'Number of the passage in it',
        es: 'Número del pasaje',
        fr: 'Numéro du passage',
        pt: 'Número da passagem',
      },
    },
  ],
  readWords: (words) => {
    const [id = '', passage] = words.trim().split(/\s+/);
    return { ...(id !== '' && { id }), ...(passage !== undefined && { passage }) };
  },
  run: ({ id = '', passage: position }, context) => {
    const { catalogue, language } = context;
    const replyContext = replyContextOf(context);
    const wanted = id
      .trim()
      .toLowerCase()
      .replace(/^\/+|\/+$/g, '');
    const record = catalogue.record(wanted);
    const passage =
      position === undefined ? catalogue.passage(wanted) : catalogue.passagesOf(wanted)[Number(position) - 1];
    const owner = record ?? catalogue.record(passage?.recordId ?? '');
    if (owner === undefined || (passage === undefined && position !== undefined))
      return Promise.resolve(
        plainReply(locales[language].commands.noRecord([wanted, position].join(' ').trim()), replyContext),
      );
    const showsPassage = passage !== undefined && (position !== undefined || record === undefined);
    return Promise.resolve(
      showsPassage
        ? replyFromPassage(passage, { record: owner, context: replyContext })
        : replyFromRecord(owner, replyContext),
    );
  },
});
