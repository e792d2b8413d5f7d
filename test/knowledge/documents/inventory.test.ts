import { describe, expect, it } from 'vitest';
import { inventoryParser } from '../../../src/knowledge/documents/inventory.ts';
import { KnowledgeRecord } from '../../../src/knowledge/record.ts';
import { parseSupplied, spoil } from './parse-supplied.ts';

const inventory = parseSupplied(inventoryParser, 'wg-inventory-of-tools.txt');
const recordOf = (id: string) => inventory.records.find((record) => record.id === id);
/** The items of a record, over all its passages. */
const itemsOf = (id: string) =>
  inventory.passages.filter(({ recordId }) => recordId === id).flatMap(({ text }) => text.split('\n'));

describe('inventoryParser', () => {
  it('finds the 15 organisations, each with its own tools and COVID-19 response where it has some', () => {
    const organisations = inventory.records.filter(({ kind }) => kind === 'organisation');
    const groups = organisations.map(({ id }) => [
      id.replace('inventory/', ''),
      ...inventory.records
        .filter(({ parentId }) => parentId === id)
        .map((group) => group.id.split('/').at(-1)),
    ]);
    expect(groups).toEqual([
      ['who', 'tools', 'covid-19'],
      ['un-habitat', 'tools', 'covid-19'],
      ['fao', 'tools', 'covid-19'],
      ['ilo', 'tools', 'covid-19'],
      ['iom', 'tools', 'covid-19'],
      ['ohchr', 'tools', 'covid-19'],
      ['unfpa', 'tools'],
      ['unicef', 'tools', 'covid-19'],
      ['un-women', 'tools'],
      ['caritas', 'tools', 'covid-19'],
      ['ifrc', 'tools', 'covid-19'],
      ['psi', 'tools', 'covid-19'],
      ['uclg', 'tools'],
      ['mma', 'covid-19'],
      ['picum', 'tools', 'covid-19'],
    ]);
  });

  it('titles a list by its organisation and keeps the name and the head of its column as the path', () => {
    expect(recordOf('inventory/caritas/covid-19')).toMatchObject({
      kind: 'tool-group',
      title: 'Inventory: Caritas, COVID-19 response',
      organisations: ['Caritas'],
      locator: {
        place: 'Caritas, COVID-19 response',
        section: [
          'Caritas Internationalis (CI)',
          'COVID-19 Response (tools/guidance/policy/best practices developed(/collected)',
        ],
      },
    });
    expect(recordOf('inventory/ilo')).toMatchObject({ title: 'Inventory: ILO, priority areas' });
    for (const record of inventory.records) expect(() => KnowledgeRecord.parse(record)).not.toThrow();
  });

  it('opens the priority areas with the name as printed', () => {
    expect(itemsOf('inventory/mma')[0]).toBe('MMA (non member)');
    expect(itemsOf('inventory/caritas')[0]).toBe('Caritas Internationalis (CI)');
    expect(itemsOf('inventory/unfpa')).toEqual(['UNFPA', 'Health and basic services']);
  });

  it('parts publications after a link, an address or a bullet', () => {
    expect(itemsOf('inventory/un-habitat/covid-19').slice(0, 3)).toEqual([
      'Key messages on COVID-19 here',
      'Updates from UN-Habitat here',
      'Key messages on COVID-19 and responses for informal settlements here',
    ]);
    expect(itemsOf('inventory/fao/tools')[1]).toBe(
      'The State of Food and Agriculture 2018. Migration, Agriculture and Rural Development www.fao.org/3/I9549EN/i9549en.pdf',
    );
    expect(itemsOf('inventory/ohchr')).toContain('securing respect for all human rights');
  });

  it('cuts long lists into passages of about 900 characters, never after a label', () => {
    const lists = Map.groupBy(inventory.passages, ({ recordId }) => recordId);
    expect(lists.get('inventory/ifrc/covid-19')?.map(({ id }) => id)).toEqual([
      'inventory/ifrc/covid-19',
      'inventory/ifrc/covid-19/p2',
    ]);
    for (const { id, text } of inventory.passages) {
      expect(text.length, id).toBeLessThanOrEqual(950);
      expect(['Education', 'Child Protection', 'MHPSS'], id).not.toContain(
        id.includes('covid-19') ? text.split('\n').at(-1) : '',
      );
    }
  });

  it('holds the whole document, word for word', () => {
    expect(inventory.fidelity.problems).toEqual([]);
    expect(inventory.fidelity.leftOut.map(({ lines }) => lines.from)).toEqual([49]);
  });
});

describe('inventoryParser, faults of the extraction', () => {
  it('restores the words clipped from the priority areas of WHO and UN-Habitat', () => {
    expect(itemsOf('inventory/who')).toEqual([
      'WHO',
      'Provide global leadership, high level advocacy and dialogue to raise awareness and political commitments, coordination and policy development norms and standards on health and migration including co-development of guidelines and tools and promote a research agenda',
      'Monitor trends, strengthen health information system, develop accountability framework and indicators for progress monitoring and reporting.',
      'Provide highly specialized technical assistance and support on health and migration to WHO Technical Departments, Regional and Country Offices and partners',
      'Promote multi-lateral actions, inter-country, inter-regional and global collaboration for continuity of care coherent and integrated actions',
    ]);
    expect(itemsOf('inventory/un-habitat').slice(1)).toEqual([
      'Housing and human rights: The Right to an Adequate Housing; Inclusive urban development',
      'Housing and urban development: Inclusive urban development, inclusive housing policies, affordable housing, integrated housing and urban development',
      'Housing and migration: Inclusive housing strategies',
      'Forced evictions: housing right',
    ]);
  });

  it('rejoins the publications that rows broke', () => {
    expect(itemsOf('inventory/who/tools')).toContain(
      'Strategies and interventions on preventing and responding to violence and injuries among refugees and migrants (2020) here',
    );
    expect(itemsOf('inventory/who/tools').at(-1)).toMatch(/Migrants on the Move in Europe\. A multi-agency/);
    expect(itemsOf('inventory/caritas')[1]).toMatch(/access to health services based on national Caritas/);
    expect(itemsOf('inventory/caritas/covid-19')[0]).toMatch(/Journey Campaign on the culture of encounter/);
  });

  it('puts the areas of IOM into their column and its slipped tools back into their rows', () => {
    expect(itemsOf('inventory/iom')).toContain('Local governance');
    expect(itemsOf('inventory/iom')).toHaveLength(10);
    expect(itemsOf('inventory/iom/tools')).toEqual(
      expect.arrayContaining([
        "IOM's Health, Border and Mobility Management framework",
        'GFMD Mayors mechanism https://www.gfmd.org/process/gfmd-mayors-mechanism',
        'Handbook to develop projects on remittances good practices to maximize the impact of remittances on development',
      ]),
    );
  });

  it('gives each organisation back what ran into the one below it', () => {
    expect(itemsOf('inventory/un-women')[1]).toMatch(
      /a broader Joint Programme IOM-UN Women on .* in the MENA region$/,
    );
    expect(itemsOf('inventory/uclg')[2]).toMatch(
      /services and education, housing, counter discrimination, migrant/,
    );
    expect(itemsOf('inventory/mma')[1]).toMatch(
      /^the Mayors Mechanism \(steered jointly by UCLG, MMC and IOM\)/,
    );
    expect(itemsOf('inventory/ifrc/covid-19').join()).not.toContain('Pipeline');
    expect(itemsOf('inventory/ilo/covid-19').at(-1)).toMatch(/^Pipeline: Prevention and Mitigation/);
    expect(itemsOf('inventory/unicef/covid-19').slice(-3, -1)).toEqual([
      'MHPSS',
      expect.stringMatching(/^Addressing Mental Health and Psychosocial Aspects/),
    ]);
  });

  it('carries no noise, no leaked heads and no broken address', () => {
    const words = inventory.records
      .filter(({ kind }) => kind !== 'narrative')
      .flatMap(({ id }) => itemsOf(id))
      .join('\n');
    expect(words).not.toMatch(/Dogo|Organization WHO|developed GAP|⟨|•/);
    for (const [address] of words.matchAll(/https?:.*$/gm)) expect(address).not.toMatch(/[-_] /);
    expect(itemsOf('inventory/ifrc/tools')).toContain(
      'https://media.ifrc.org/ifrc/wp-content/uploads/sites/5/2017/12/20171218_MigrationPlan_WEB.pdf',
    );
    expect(itemsOf('inventory/psi/tools')[2]).toMatch(/lives-not-crime, https:.*\?id=10124&lang=en$/);
  });
});

describe('inventoryParser, on a document that is not built as it must be', () => {
  const parseSpoilt = (found: string, put: string) => () =>
    inventoryParser.parse({ document: 'inventory', lines: spoil(inventory.corrected, { found, put }) });

  it('names the line of a row that lost a cell', () => {
    expect(parseSpoilt('\tLocal governance', 'Local governance')).toThrow(
      'Cannot parse line 29 of "inventory": a row has 4 cells, found 3',
    );
  });

  it('names the line of an organisation without priority areas', () => {
    expect(parseSpoilt('Health and basic services', '')).toThrow(
      'Cannot parse line 34 of "inventory": "UNFPA" has no priority areas',
    );
  });

  it('names the line of a first row without an organisation, and says when there is no table', () => {
    expect(parseSpoilt('WHO\t', '\t')).toThrow(
      'Cannot parse line 6 of "inventory": the first row names no organisation',
    );
    expect(() => inventoryParser.parse({ document: 'inventory', lines: [] })).toThrow(
      'Cannot parse line 1 of "inventory": a title, a row of heads and rows are expected',
    );
  });
});
