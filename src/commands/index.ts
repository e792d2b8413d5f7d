import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { objective } from './objective.ts';
import { open } from './open.ts';
import { organisation } from './organisation.ts';
import { practice } from './practice.ts';
import { recommendation } from './recommendation.ts';
import { sdg } from './sdg.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  ask,
  objective,
  practice,
  recommendation,
  sdg,
  organisation,
  search,
  sources,
  open,
  help,
];
