import { AssistantError } from '../errors.ts';
import { type StoreKind, storeKinds } from './index.ts';
import type { Store } from './store.ts';

/** What STORE_URL may be, for hints. */
export const STORE_URL_HINT = `Use one of ${storeKinds.map(({ example }) => example).join(', ')}`;

/**
 * Opens the store that STORE_URL names and makes sure that it answers.
 * Throws `settings-invalid` for an address that is none, `store-unavailable` when the backend cannot be reached.
 */
export async function openStore(url: string): Promise<Store> {
  const checked = checkStoreUrl(url);
  if (checked.kind === 'wrong')
    throw new AssistantError('settings-invalid', `Cannot open the store of STORE_URL: ${checked.problem}`, {
      hint: STORE_URL_HINT,
    });
  return checked.storeKind.open(url);
}

/** The kind of store that an address names, or what is wrong with the address; the problem never repeats the address, which may hold a password. */
export function checkStoreUrl(
  url: string,
): { kind: 'found'; storeKind: StoreKind } | { kind: 'wrong'; problem: string } {
  const scheme = /^([a-z]+):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined)
    return { kind: 'wrong', problem: 'it does not begin with a kind of store and ":"' };
  const storeKind = storeKinds.find(({ schemes }) => schemes.includes(scheme));
  if (storeKind === undefined) return { kind: 'wrong', problem: 'it names no known kind of store' };
  const problem = problemBehindScheme(scheme, url.slice(scheme.length + 1));
  return problem === undefined ? { kind: 'found', storeKind } : { kind: 'wrong', problem };
}

function problemBehindScheme(scheme: string, rest: string): string | undefined {
  switch (scheme) {
    case 'memory':
      return rest === '' || rest === '//' ? undefined : 'nothing may follow "memory:"';
    case 'sqlite':
      return /^(?:\/\/)?$/.test(rest) ? 'the file is missing' : undefined;
    default:
      return serverProblem(`${scheme}:${rest}`);
  }
}

/** Signs that end the host early would put a part of the password into what is shown as the address. */
function serverProblem(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed?.hash !== '' || (parsed.pathname + parsed.search).includes('@'))
    return 'it is no address: in a user name or password, write # as %23, / as %2F, ? as %3F, @ as %40 and % as %25';
  return parsed.hostname === '' ? 'the host is missing' : undefined;
}
