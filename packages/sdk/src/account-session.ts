import type { Clock } from '@lifegrid/base/clock'
import { type Random, randomId } from '@lifegrid/base/random'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import type { Tokens } from './guest-session.ts'
import { type HttpAnswer, httpApi } from './http-api.ts'
import type { RouteAnswer, RouteInput, RouteName } from './messages.generated.ts'
import { SessionEndedError } from './session-ended.ts'

/** What an app keeps of a session, as a secret, so that it can go on later. */
export interface KeptSession {
  readonly userID: string
  readonly refreshToken: string
  /** An exchange whose answer has not arrived yet. */
  readonly attempt?: string
}

/** How several processes or tabs share one kept session. Without it, two of them may exchange the same token, which ends the session. */
export interface SharedSession {
  /** Returns what is kept now; undefined when nothing is. Another process may have exchanged the token since. */
  read(): KeptSession | undefined
  /** Runs `work` while no other process runs its own. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

export interface AccountSessionOptions {
  /** The address of the cluster, as ws:// or http://. */
  readonly url: string
  /** The system's by default. */
  readonly clock?: Clock
  readonly random?: Random
  /** The answer with which the session began, or what was kept of it. */
  readonly session: Tokens | KeptSession
  /** Called with what to keep, whenever it changes. It is kept before the exchange is sent, so that no exchange is lost with the app. */
  readonly keep?: (session: KeptSession) => void
  /** Needed when several processes or tabs have the same kept session. Absent: only this one has it. */
  readonly shared?: SharedSession
  readonly request?: typeof fetch
}

/** A session of an account: its tokens are renewed in time. */
export interface AccountSession {
  /** The life that the session plays. */
  readonly userID: string
  /**
   * Returns an access token that is valid for a while. For `getToken` of a client.
   * @param refused a token that the server has refused; another one is returned.
   * @throws SessionEndedError when the player must log in again.
   */
  getToken(refused?: string): Promise<string>
  /** Calls a route of accounts with the session's token. @throws as {@link AccountSession.getToken} does, or when the server cannot be reached. */
  call<Name extends RouteName>(name: Name, body: RouteInput<Name>): Promise<HttpAnswer<RouteAnswer<Name>>>
  /** Plays another life of the account from now on. Open another client for it. */
  switchLife(userID: string): Promise<HttpAnswer<RouteAnswer<'switchLife'>>>
  /** Ends the session on the server. */
  logout(): Promise<HttpAnswer<undefined>>
}

/** A token is renewed when it ends within this time. Longer than the notice that the server gives before it. */
const renewBeforeMs = 90_000

export function accountSession(options: AccountSessionOptions): AccountSession {
  const { clock = systemClock, random = systemRandom, keep, shared } = options
  const api = httpApi(options.url, options.request)
  let kept: KeptSession = keptOf(options.session)
  let access = 'token' in options.session ? accessOf(clock, options.session) : undefined
  let renewal: Promise<string> | undefined

  const change = (next: KeptSession): void => {
    kept = next
    keep?.(next)
  }
  /** Continues with what others have kept: the token that this process has may be exchanged already. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    if (shared === undefined) return work()
    return shared.alone(() => {
      kept = shared.read() ?? kept
      return work()
    })
  }
  const renew = async (): Promise<string> => {
    const attempt = kept.attempt ?? randomId(random, 20)
    if (kept.attempt === undefined) change({ ...kept, attempt })
    const answer = await api.call('refresh', { refreshToken: kept.refreshToken, attempt })
    if (!answer.ok) {
      if (answer.code === 'bad_token') throw new SessionEndedError(answer.message)
      throw new Error(`The token could not be renewed: ${answer.code} ${answer.message}`)
    }
    change(keptOf(answer.value))
    access = accessOf(clock, answer.value)
    return answer.value.token
  }
  const getToken = async (refused?: string): Promise<string> => {
    const isFresh =
      access !== undefined && access.endsAt - clock.monotonic() > Math.min(renewBeforeMs, access.ttlMs / 2)
    if (access !== undefined && isFresh && access.token !== refused) return access.token
    // Two exchanges of one token at the same time would count as a theft.
    renewal ??= alone(renew).finally(() => {
      renewal = undefined
    })
    return renewal
  }
  return {
    get userID() {
      return kept.userID
    },
    getToken,
    call: async (name, body) => api.call(name, body, await getToken()),
    async switchLife(userID) {
      const answer = await api.call('switchLife', { userID }, await getToken())
      if (answer.ok) {
        await alone(async () => change({ ...kept, userID }))
        access = accessOf(clock, answer.value)
      }
      return answer
    },
    logout: () => alone(() => api.call('logout', { refreshToken: kept.refreshToken })),
  }
}

interface Access {
  readonly token: string
  readonly ttlMs: number
  /** Monotonic time. */
  readonly endsAt: number
}

function accessOf(clock: Clock, { token, expiresIn }: Pick<Tokens, 'token' | 'expiresIn'>): Access {
  const ttlMs = expiresIn * 1000
  return { token, ttlMs, endsAt: clock.monotonic() + ttlMs }
}

function keptOf(session: Tokens | KeptSession): KeptSession {
  const { userID, refreshToken } = session
  const attempt = 'attempt' in session ? session.attempt : undefined
  return { userID, refreshToken, ...(attempt !== undefined && { attempt }) }
}
