import { createHmac } from 'node:crypto';

/** Hexadecimal digits kept: 128 bits name a person well enough. */
const DIGITS = 32;

/** A person's stand-in in stores and inquiries: the same for the same account, of no use without the salt. */
export const hashPerson = (userId: string, salt: string): string =>
  createHmac('sha256', salt).update(`discord/${userId}`).digest('hex').slice(0, DIGITS);
