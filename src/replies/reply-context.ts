import type { Catalogue } from '../knowledge/catalogue.ts';
import type { Language } from '../retrieval/query.ts';

/** What every maker of replies needs. */
export type ReplyContext = {
  language: Language;
  catalogue: Catalogue;
  linkTo: (passageId: string) => string | undefined;
  /** What a vote on the reply is stored under; without one no vote is asked for. */
  answerId?: string | undefined;
};
