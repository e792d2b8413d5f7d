import type { Logger as BoltLogger, webApi } from '@slack/bolt';

/** Retries of one call: about four seconds in all, well within what people wait. */
const RETRY = { retries: 3, factor: 2, minTimeout: 300, maxTimeout: 3000 } as const;
/** Time for one attempt; Slack answers in a tenth of it. */
const CALL_TIMEOUT_MS = 10_000;
/** The socket is opened again for as long as it takes: every half minute at most, for days. */
const RECONNECT = { retries: 10_000, factor: 1.3, minTimeout: 500, maxTimeout: 30_000 } as const;

type Given = { apiUrl: string | undefined; logger: BoltLogger };

/** What every Web API client of the surface is made with. */
export const clientOptions = ({ apiUrl, logger }: Given): webApi.WebClientOptions => ({
  retryConfig: RETRY,
  timeout: CALL_TIMEOUT_MS,
  logger,
  ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
});

/** The same for the client that opens sockets; a set of its own, since Socket Mode writes into it. */
export const socketClientOptions = (given: Given): Omit<webApi.WebClientOptions, 'logger' | 'logLevel'> => ({
  retryConfig: RECONNECT,
  timeout: CALL_TIMEOUT_MS,
  ...(given.apiUrl === undefined ? {} : { slackApiUrl: given.apiUrl }),
});
