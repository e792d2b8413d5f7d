import { checkMessage, checkView } from './check-slack-payload.ts';

/** Arguments of a Web API call, JSON values parsed. */
export type SlackArguments = Readonly<Record<string, unknown>>;

export type FakeMessage = {
  channel: string;
  ts: string;
  threadTs: string | undefined;
  text: string;
  blocks: unknown[];
  /** Set where only one person sees it. */
  onlyFor: string | undefined;
};

export type FakeView = { id: string; type: string; view: unknown; user: string | undefined };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** What a workspace remembers, and every rule that was broken; tests end with `faults` empty. */
export class FakeSlackWorld {
  readonly messages: FakeMessage[] = [];
  readonly deleted: string[] = [];
  readonly calls: { method: string; given: SlackArguments }[] = [];
  readonly faults: string[] = [];
  readonly views: FakeView[] = [];
  readonly titles: string[] = [];
  readonly prompts: unknown[] = [];
  readonly responses: { id: string; given: SlackArguments }[] = [];
  /** Statuses that stand now, by channel and thread. */
  readonly statuses = new Map<string, string>();
  /** All statuses in order. */
  readonly shownStatuses: string[] = [];
  /** Calls that Slack itself would have refused. */
  readonly rejected: string[] = [];
  /** Mentions that the app may post itself: of people who acted. */
  readonly mentions: string[] = [];
  readonly channelsWithoutBot = new Set<string>();
  #clock = 1_750_000_000;
  #count = 0;
  readonly #refusals = new Map<string, { status: number; error: string }[]>();
  readonly #usedTriggers = new Set<string>();

  timestamp(): string {
    this.#clock += 1;
    return `${this.#clock}.000100`;
  }

  id(prefix: string): string {
    this.#count += 1;
    return `${prefix}${String(this.#count).padStart(6, '0')}`;
  }

  /** The next calls of a method are refused: 429 with one second to wait, or an error of Slack's. */
  refuse(method: string, refusal: { status: number; error: string }, times = 1): void {
    this.#refusals.set(method, [
      ...(this.#refusals.get(method) ?? []),
      ...Array.from({ length: times }, () => refusal),
    ]);
  }

  takeRefusal(method: string): { status: number; error: string } | undefined {
    return this.#refusals.get(method)?.shift();
  }

  /** Messages that stand in a thread or channel, as everyone sees them. */
  visible(channel: string, threadTs?: string): FakeMessage[] {
    return this.messages.filter(
      (message) =>
        message.channel === channel &&
        message.onlyFor === undefined &&
        (threadTs === undefined || message.threadTs === threadTs),
    );
  }

  fault(method: string, problems: readonly string[]): void {
    for (const problem of problems) this.faults.push(`${method}: ${problem}`);
  }

  useTrigger(method: string, trigger: unknown): void {
    const id = text(trigger);
    if (id === '') this.fault(method, ['no trigger_id']);
    if (this.#usedTriggers.has(id)) this.fault(method, [`trigger_id ${id} used twice`]);
    this.#usedTriggers.add(id);
  }

  post(method: string, given: SlackArguments): FakeMessage | { error: string } {
    const channel = text(given.channel);
    if (this.channelsWithoutBot.has(channel)) return { error: 'not_in_channel' };
    this.fault(method, checkMessage(given, { allowed: this.mentions }));
    for (const forbidden of ['link_names', 'parse', 'as_user'])
      if (forbidden in given) this.fault(method, [`${forbidden} is set`]);
    const isEphemeral = method === 'chat.postEphemeral';
    if (!isEphemeral && (given.unfurl_links !== false || given.unfurl_media !== false))
      this.fault(method, ['unfurls are on']);
    const message: FakeMessage = {
      channel,
      ts: this.timestamp(),
      threadTs: given.thread_ts === undefined ? undefined : text(given.thread_ts),
      text: text(given.text),
      blocks: list(given.blocks),
      onlyFor: isEphemeral ? text(given.user) : undefined,
    };
    this.messages.push(message);
    return message;
  }

  update(given: SlackArguments): FakeMessage | { error: string } {
    this.fault('chat.update', checkMessage(given, { allowed: this.mentions }));
    const message = this.messages.find(({ ts, channel }) => ts === given.ts && channel === given.channel);
    if (message === undefined) return { error: 'message_not_found' };
    message.text = text(given.text);
    message.blocks = list(given.blocks);
    return message;
  }

  setStatus(given: SlackArguments): void {
    const place = `${text(given.channel_id)}:${text(given.thread_ts)}`;
    const status = text(given.status);
    if (text(given.thread_ts) === '') this.fault('assistant.threads.setStatus', ['no thread_ts']);
    if (status === '') this.statuses.delete(place);
    else {
      this.statuses.set(place, status);
      this.shownStatuses.push(status);
    }
  }

  showView(method: string, given: SlackArguments): FakeView | { error: string } {
    this.fault(method, checkView(given.view));
    if (method === 'views.open' || method === 'views.push') this.useTrigger(method, given.trigger_id);
    const type = JSON.stringify(given.view).includes('"type":"home"') ? 'home' : 'modal';
    if (method === 'views.update') {
      const known = this.views.find(({ id }) => id === given.view_id);
      if (known === undefined) return { error: 'not_found' };
      known.view = given.view;
      return known;
    }
    const user = typeof given.user_id === 'string' ? given.user_id : undefined;
    const view: FakeView = { id: this.id('V'), type, view: given.view, user };
    this.views.push(view);
    return view;
  }
}
