import { guest } from './guest.ts'
import { httpApi } from './http-api.ts'
import type { RouteAnswer, RouteInput } from './messages.generated.ts'

/** The answer with which a session begins or continues. */
export type Tokens = RouteAnswer<'guestSession'>

/**
 * Creates a player without an account, and begins a session for it. For {@link accountSession}.
 * @param url the address of the cluster, as ws:// or http://.
 * @throws Error when the server cannot be reached or refuses.
 */
export async function guestSession(
  url: string,
  body: RouteInput<'guestSession'> = {},
  request: typeof fetch = fetch,
): Promise<Tokens> {
  const { token } = await guest(url, request)
  return beginSession(url, token, body, request)
}

/**
 * Begins a session with the token of a guest. The life belongs to an account without a password from then on.
 * @throws Error when the server cannot be reached or refuses.
 */
export async function beginSession(
  url: string,
  token: string,
  body: RouteInput<'guestSession'> = {},
  request: typeof fetch = fetch,
): Promise<Tokens> {
  const answer = await httpApi(url, request).call('guestSession', body, token)
  if (answer.ok) return answer.value
  throw new Error(`The server refused to begin a session: ${answer.code} ${answer.message}`)
}
