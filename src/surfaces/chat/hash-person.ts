import { createHmac } from 'node:crypto';

/** Hexadecimal digits kept: 128 bits name a person well enough. */
const DIGITS = 32;

/**
 * A person's stand-in in stores and inquiries: the same for the same member, of no use without the salt. The member is
 * named with the platform, as in "slack/<team>/<user>".
 */
export const hashPerson = (member: string, salt: string): string =>
  createHmac('sha256', salt).update(member).digest('hex').slice(0, DIGITS);
