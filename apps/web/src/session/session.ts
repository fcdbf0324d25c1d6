import {
  type AccountSession,
  accountSession,
  type KeptSession,
  type SharedSession,
} from '@lifegrid/sdk/account-session'
import type { Client, ClientOptions } from '@lifegrid/sdk/client'
import { guestSession, type Tokens } from '@lifegrid/sdk/guest-session'
import { forgetCommands, keptCommandsOf } from './kept-commands.ts'
import { loungeMemory } from './lounge-memory.ts'
import { preferences } from './preferences.ts'
import { forget, keep, readKept } from './storage.ts'

/** The address of the cluster: the one that this page came from. */
export const httpUrl = `${location.origin}/`
const socketUrl = httpUrl.replace(/^http/, 'ws')

const sessionName = 'session'
const lifeName = 'life'

/** How many entries of the feed the page has while it is open: more than a life of a hundred years usually has. */
const feedMax = 5_000

/** How many of them are kept for the next visit. They take less than a megabyte; browsers allow a page five. */
const keptFeedMax = 2_000

/** The session that an earlier visit has left; undefined for a new player. */
export function keptSession(): AccountSession | undefined {
  const session = readKept<KeptSession>(sessionName)
  return session === undefined ? undefined : open(session)
}

/** Makes a player without an account. @throws Error when the server cannot be reached or refuses. */
export async function newGuest(): Promise<AccountSession> {
  return beginWith(await guestSession(httpUrl))
}

/** Goes on with the tokens of a login or a registration. */
export function beginWith(tokens: Tokens): AccountSession {
  const { userID, refreshToken } = tokens
  keep(sessionName, { userID, refreshToken } satisfies KeptSession)
  return open(tokens)
}

export function forgetSession(): void {
  forget(sessionName)
  forget(lifeName)
  forgetCommands()
  loungeMemory.reset()
}

/** What was last seen of the life is not shown any more. The server has it. */
export function forgetKeptLife(): void {
  forget(lifeName)
}

type Resume = NonNullable<ClientOptions['resume']>

/** How to connect to the session's life. What was last seen of the life is shown until the server answers. */
export function clientOptions(session: AccountSession): ClientOptions {
  const known = readKept<Resume>(lifeName)
  return {
    url: socketUrl,
    userID: session.userID,
    getToken: session.getToken,
    limits: { feedMax },
    lounge: preferences().lounge,
    commands: keptCommandsOf(session.userID),
    ...(known?.view.userID === session.userID && { resume: known }),
  }
}

/** Keeps what is known of the life, for the next visit. */
export function keepLife({ position, view }: Pick<Client, 'position' | 'view'>): void {
  if (position === null || view === null) return
  const feed = view.feed.slice(-keptFeedMax)
  keep(lifeName, { position, view: { ...view, feed } } satisfies Resume)
}

function open(session: Tokens | KeptSession): AccountSession {
  return accountSession({ url: httpUrl, session, keep: (next) => keep(sessionName, next), shared })
}

/** A tab that holds the lock for longer is suspended, or its server does not answer. The client tries again later. */
const lockWaitMs = 20_000

/** All tabs have the same session, and one exchanges its token at a time. */
const shared: SharedSession = {
  read: () => readKept<KeptSession>(sessionName),
  alone(work) {
    // Only a page that was loaded by HTTPS, or from this machine, has locks.
    if (!('locks' in navigator)) return work()
    return navigator.locks.request('lifegrid.session', { signal: AbortSignal.timeout(lockWaitMs) }, work)
  },
}
