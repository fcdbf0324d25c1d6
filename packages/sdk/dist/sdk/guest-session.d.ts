import type { RouteAnswer, RouteInput } from './messages.generated.js';
/** The answer with which a session begins or continues. */
export type Tokens = RouteAnswer<'guestSession'>;
/**
 * Creates a player without an account, and begins a session for it. For {@link accountSession}.
 * @param url the address of the cluster, as ws:// or http://.
 * @throws Error when the server cannot be reached or refuses.
 */
export declare function guestSession(url: string, body?: RouteInput<'guestSession'>, request?: typeof fetch): Promise<Tokens>;
/**
 * Begins a session with the token of a guest. The life belongs to an account without a password from then on.
 * @throws Error when the server cannot be reached or refuses.
 */
export declare function beginSession(url: string, token: string, body?: RouteInput<'guestSession'>, request?: typeof fetch): Promise<Tokens>;
