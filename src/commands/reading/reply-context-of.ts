import type { ReplyContext } from '../../replies/reply-context.ts';
import type { CommandContext } from '../command.ts';

/** What makers of replies need, from what a command is given. */
export const replyContextOf = ({
  language,
  catalogue,
  linkTo,
  answerId,
}: CommandContext): ReplyContext & { answerId: string } => ({ language, catalogue, linkTo, answerId });
