/** What the Slack surface says itself: labels, progress, modals, the App Home. Replies bring their own words. */
export type SlackLocale = {
  /** The language, in its own words. */
  name: string;
  answer: {
    sources: string;
    translation: string;
    shortened: string;
    openDocument: string;
    showQuotes: string;
    moreSources: string;
    relatedPractices: string;
    openOne: string;
    previous: string;
    next: string;
    page: (page: number, pages: number) => string;
    more: (count: number) => string;
    language: string;
    shareInChannel: string;
    postInThread: string;
    sharedBy: (mention: string) => string;
    good: string;
    bad: string;
    askPerson: string;
  };
  progress: {
    looking: string;
    searching: string;
    reading: (passages: number) => string;
    checking: (quotes: number) => string;
  };
  notice: {
    stopped: string;
    expired: string;
    failed: (reference: string) => string;
    thanks: string;
    shared: string;
    notInChannel: string;
    noWords: string;
    handedOver: string;
    handOverFailed: string;
    deleted: string;
    tooFast: string;
  };
  modal: {
    close: string;
    cancel: string;
    send: string;
    quotesTitle: string;
    quotesGone: string;
    askTitle: string;
    askLabel: string;
    askHint: string;
    answerTitle: string;
    reasonTitle: string;
    reasonLabel: string;
    personTitle: string;
    personConsent: string;
    personLabel: string;
    personPost: (mention: string) => string;
    pickObjective: string;
  };
  home: {
    title: string;
    knows: string;
    document: (title: string, records: number, date: string) => string;
    ask: string;
    samples: readonly { label: string; question: string }[];
    objectives: string;
    pickObjective: string;
    practices: string;
    pickCountry: string;
    pickTheme: string;
    recent: string;
    noRecent: string;
    keptFor: (days: number) => string;
    deleteData: string;
    deleteConfirm: string;
    disclaimer: string;
  };
};
