import path from 'node:path';
import { createModelParts, type ModelServer, openModel } from '../../../src/answering/composers/index.ts';
import { REST_MS } from '../../../src/answering/composers/fallback.ts';
import type { ModelListener } from '../../../src/answering/model-event.ts';
import { buildEngine, type EngineParts } from '../../../src/build-engine.ts';
import type { Logger } from '../../../src/logger.ts';

type Given = {
  /** The repository. */
  root: string;
  dataDirectory: string;
  server: ModelServer;
  logger: Logger;
  onEvent: ModelListener;
};

/** The engine with the model as people get it, but for the rest after failures: every question tries the model. */
export async function openModelEngine({
  root,
  dataDirectory,
  server,
  logger,
  onEvent,
}: Given): Promise<EngineParts> {
  const model = await openModel({ server, logger, onEvent });
  return buildEngine({
    knowledgeDirectory: path.join(root, 'knowledge'),
    dataDirectory,
    logger,
    withModel: (extractive, known) =>
      createModelParts({ model, extractive, logger, now: createHastyClock(), onEvent, ...known }),
  });
}

/**
 * A clock by which a rest is over whenever it is looked at: a run goes on at once, and would be through with all
 * questions, from the documents, before a rest of the real time is over.
 */
function createHastyClock(): () => number {
  let now = 0;
  return () => (now += REST_MS);
}
