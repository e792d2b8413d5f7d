import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/retrieval/query.ts';
import { MENU_NAMES } from '../../../src/surfaces/discord/command-names.ts';
import { draftLines } from '../../../src/surfaces/discord/draft-lines.ts';
import { exampleAnswer } from '../../fakes/example-replies.ts';
import { idsOf, textOf, until } from '../../fakes/read-discord.ts';
import { person } from '../../fakes/fake-discord-world.ts';
import { scriptedAssistant } from '../../fakes/scripted-assistant.ts';
import { openHouse } from './discord-house.ts';

let house: Awaited<ReturnType<typeof openHouse>>;
afterEach(async () => {
  await house.close();
  expect(house.discord.violations).toEqual([]);
});

const LOCALES = { en: 'en-US', es: 'es-419', fr: 'fr', pt: 'pt-BR' } as const;
const assistant = () =>
  scriptedAssistant({
    reply: ({ call }) => ({
      ...exampleAnswer({ language: 'en', answerId: 'a' }),
      ...(call?.name === 'search' ? { recordIds: ['gcm/3/a', 'gcm/4/g'] } : {}),
    }),
  });

const startDraft = async (locale: string) => {
  const target = house.discord.message({ content: 'Can cities give ID cards? @everyone', author: person(3) });
  const menu = house.discord.menu(MENU_NAMES.draft.en, target, { locale });
  await until(() => textOf(menu.original).includes('[2]'));
  const [post = '', edit = '', sources = '', discard = ''] = idsOf(menu.original);
  return { target, menu, post, edit, sources, discard };
};

describe('the moderator’s path', () => {
  it.each(LANGUAGES)('leads from the menu over an edit to the posted reply, in %s', async (language) => {
    house = await openHouse({ assistant: assistant() });
    const locale = LOCALES[language];
    const { target, menu, post, edit } = await startDraft(locale);
    expect(menu.isEphemeral).toBe(true);
    expect(textOf(menu.original)).toContain(draftLines[language].intro);
    const form = house.discord.press(edit, menu.original, { locale });
    await until(() => form.callback !== undefined);
    const shown = /"value":"([^"]*)"/.exec(JSON.stringify(form.callback))?.[1]?.replaceAll('\\n', '\n') ?? '';
    expect(shown).toContain('including migrants [2]');
    const saved = house.discord.submit(
      edit.replace('edit', 'save'),
      { text: shown.replace('Promote', 'Cities may promote') },
      menu.original,
      { locale },
    );
    await until(() => textOf(menu.original).includes('Cities may promote'));
    expect(saved.callback).toMatchObject({ type: 6 });
    expect(textOf(menu.original).match(/✓/g)).toHaveLength(1);
    expect(textOf(menu.original).match(/✎/g)).toHaveLength(1);
    house.discord.press(post, menu.original, { locale });
    house.discord.press(post, menu.original, { locale });
    await until(() => textOf(menu.original).includes('discord.com/channels'));
    const [posted, ...others] = house.discord.posted();
    expect(others).toEqual([]);
    expect(posted).toMatchObject({ message_reference: { message_id: target.id } });
    expect(textOf(posted)).toContain(`<@${String(person(1).id)}>`);
    expect(textOf(posted)).toContain('GCM objective 2, action (a)');
    expect(JSON.stringify(posted)).toContain('https://migration.example/gcm/2/a');
  });

  it('lets the moderator choose other passages and drafts again from them', async () => {
    const scripted = assistant();
    house = await openHouse({ assistant: scripted });
    const { menu, sources } = await startDraft('en-US');
    house.discord.press(sources, menu.original);
    await until(() => idsOf(menu.original).some((id) => id.includes('choose')));
    const choose = idsOf(menu.original).find((id) => id.includes('choose')) ?? '';
    expect(JSON.stringify(menu.original)).toContain('Action gcm/3/a');
    house.discord.press(choose, menu.original, { values: ['gcm/3/a'] });
    await until(() => scripted.inquiries.some(({ passageIds }) => passageIds?.[0] === 'gcm/3/a'));
    await until(() => !idsOf(menu.original).some((id) => id.includes('choose')));
  });

  it('is open to its moderator alone, ends when discarded, and survives a restart', async () => {
    const scripted = assistant();
    house = await openHouse({ assistant: scripted });
    const { menu, post, edit, discard } = await startDraft('en-US');
    const byOther = house.discord.press(post, menu.original, { user: person(2) });
    await until(() => byOther.followUps.length === 1);
    expect(house.discord.posted()).toEqual([]);
    await house.surface.stop();
    house = await openHouse({ assistant: scripted, discord: house.discord, store: house.store });
    house.discord.press(discard, menu.original);
    await until(() => textOf(menu.original).includes(draftLines.en.discarded));
    const late = house.discord.press(edit, menu.original);
    await until(() => late.followUps.length === 1);
    expect(textOf(late.followUps[0])).toContain('ask again');
  });

  it('says so when the channel may not be written in, and posts through the interaction in a foreign server', async () => {
    house = await openHouse({ assistant: assistant() });
    const { menu, post } = await startDraft('en-US');
    const refused = house.discord.press(post, menu.original, { appPermissions: '1024' });
    await until(() => refused.followUps.length === 1);
    expect(textOf(refused.followUps[0])).toContain(draftLines.en.cannotPost);
    const abroad = house.discord.press(post, menu.original, { context: 'foreign' });
    await until(() => abroad.followUps.length === 1);
    expect(textOf(abroad.followUps[0])).toContain('Posted by');
  });

  it('reads messages that hold their words in embeds, and says when there are none', async () => {
    const scripted = assistant();
    house = await openHouse({ assistant: scripted });
    const empty = house.discord.menu(MENU_NAMES.draft.en, house.discord.message({ content: '' }), {
      locale: 'fr',
    });
    await until(() => textOf(empty.original).includes('aucun texte'));
    const embed = house.discord.message({
      content: '',
      fields: { embeds: [{ type: 'rich', description: 'Cards for all' }] },
    });
    house.discord.menu(MENU_NAMES.draft.en, embed);
    await until(() => scripted.inquiries.length === 1);
    expect(scripted.inquiries[0]?.text).toBe('Cards for all');
  });

  it('checks a claim: what the documents say for it, against it, and near it, for the asker alone', async () => {
    house = await openHouse({ assistant: assistant() });
    const target = house.discord.message({
      content: 'Reduce transaction costs of migrant remittances to less than 7 per cent',
    });
    const menu = house.discord.menu(MENU_NAMES.check.en, target, { locale: 'es-ES' });
    await until(() => textOf(menu.original).includes('[2]'));
    expect(menu.isEphemeral).toBe(true);
    expect(textOf(menu.original)).toContain(draftLines.es.bears.differs);
    expect(textOf(menu.original)).toContain(draftLines.es.bears.related);
  });
});
