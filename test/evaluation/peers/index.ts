import { fts5 } from './fts5.ts';
import { lunr } from './lunr.ts';
import { minisearch } from './minisearch.ts';
import type { Peer } from './peer.ts';

/** Every engine that the assistant is measured beside. */
export const peers: readonly Peer[] = [fts5, minisearch, lunr];
