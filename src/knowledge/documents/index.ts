import { callForPracticesParser } from './call-for-practices.ts';
import type { DocumentParser } from './document-parser.ts';
import { gcmBookletParser } from './gcm-booklet.ts';
import { inventoryParser } from './inventory.ts';
import { policyBriefParser } from './policy-brief.ts';
import { promisingPracticesParser } from './promising-practices.ts';

/** Every parser, one a document of the catalogue. */
export const documentParsers: readonly DocumentParser[] = [
  gcmBookletParser,
  promisingPracticesParser,
  policyBriefParser,
  inventoryParser,
  callForPracticesParser,
];
