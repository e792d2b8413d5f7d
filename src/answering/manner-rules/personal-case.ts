import { ABOUT_DOCUMENTS, FOR_OTHERS, ON_ENTITLEMENTS, ON_SERVICES } from './about-documents.ts';
import { inOrder, type Rule, says } from './rule.ts';
import { KNOWN_PERSON, OWN } from './shared-words.ts';
import {
  STATUS,
  STRONG_STATUS,
  CASE,
  I_AM,
  CIRCUMSTANCE,
  ADVICE,
  WHAT_TO_DO,
  TROUBLE,
  TAKEN,
  TOLD,
  LEFT_TO_ME,
  PASSPORT,
} from './status-words.ts';
import {
  DONE_TO_ME,
  WHOM_TO_FEAR,
  SAY_THERE,
  THERE,
  PROVE,
  OWN_UP,
  MY_PEOPLE_THERE,
  HOW_WE,
  MY_CHILD_BORN,
  WORK_VISA,
  GET_OUT,
  WRITE_FOR_ME,
  CASE_FILE,
  WHICH_COUNTRY,
  IN_DANGER,
  MARRY,
  JOINED,
  I_SUFFER,
  ILLNESS,
  REMEDY,
  COUGHING,
  WHAT_ILLNESS,
} from './own-case-words.ts';

const OWN_STATUS = new RegExp(String.raw`\b${OWN} (?:[\w'-]+ ){0,2}?${STATUS}(?!\w)`);
const EXPIRED = /\b(?:expire[ds]?|ran out|venci\w*|caduc\w*|perim\w*|venc\w*)/;
const GENERAL = [ABOUT_DOCUMENTS, ON_ENTITLEMENTS, FOR_OTHERS];

/** Advice on the asker's own stay, asylum or health, or on that of their people. */
export const PERSONAL_CASE: readonly Rule[] = [
  { all: [OWN_STATUS, says(ADVICE)], none: GENERAL },
  { all: [OWN_STATUS, says(TROUBLE)], none: GENERAL },
  { all: [inOrder(8, OWN, PASSPORT), EXPIRED, says(ADVICE)], none: GENERAL },
  {
    all: [says(I_AM), says(STRONG_STATUS), says(ADVICE), says(CIRCUMSTANCE, WHAT_TO_DO)],
    none: [...GENERAL, ON_SERVICES],
  },
  { all: [OWN_STATUS, says(LEFT_TO_ME)], none: GENERAL },
  { all: [says(DONE_TO_ME), says(WHOM_TO_FEAR)], none: GENERAL },
  { all: [says(SAY_THERE), says(THERE)], none: GENERAL },
  { all: [says(MY_CHILD_BORN)], none: GENERAL },
  { all: [says(OWN_UP)], none: GENERAL },
  { all: [says(PROVE), says(I_AM)], none: GENERAL },
  { all: [says(KNOWN_PERSON), says(MY_PEOPLE_THERE), says(HOW_WE)], none: GENERAL },
  { all: [says(WORK_VISA), says(I_AM)], none: GENERAL },
  { all: [says(COUGHING), says(WHAT_ILLNESS)], none: GENERAL },
  { all: [says(KNOWN_PERSON), says(GET_OUT)], none: GENERAL },
  { all: [says(I_AM), says(CASE), says(ADVICE)], none: [...GENERAL, ON_SERVICES] },
  { all: [says(TOLD)], none: GENERAL },
  { all: [says(KNOWN_PERSON), says(TAKEN), says(ADVICE)], none: [...GENERAL, ON_SERVICES] },
  { all: [says(I_SUFFER), says(ILLNESS), says(REMEDY, ADVICE)], none: GENERAL },
  { all: [inOrder(40, WRITE_FOR_ME, CASE_FILE)], none: GENERAL },
  { all: [says(WHICH_COUNTRY), says(STRONG_STATUS)], none: [ABOUT_DOCUMENTS] },
  { all: [says(IN_DANGER), says(WHAT_TO_DO, STRONG_STATUS)], none: GENERAL },
  { all: [says(MARRY), says(STATUS, 'stay')], none: GENERAL },
  { all: [says(JOINED), says(STATUS)], none: GENERAL },
];
