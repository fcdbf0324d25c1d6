import { memoryAdmission } from '@lifegrid/cluster/memory/admission'
import { memoryServer } from '@lifegrid/cluster/memory/server'
import type { RouteBody, RouteName } from '@lifegrid/contract/http/routes/index.generated'
import { routes } from '@lifegrid/contract/http/routes/index.generated'
import type { Tokens } from '@lifegrid/contract/http/shapes'
import type { Revocation } from '@lifegrid/contract/wire/revocation'
import { memoryAccountStore } from '@lifegrid/storage/accounts/memory-account-store'
import { memoryRightsStore } from '@lifegrid/storage/rights/memory-rights-store'
import { memoryToldLives } from '@lifegrid/storage/told/memory-told-lives'
import { manualClock, settlePromises } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { expect } from 'vitest'
import { createAccounts, type RouteResult } from '../../src/accounts.ts'
import type { AccountSettings } from '../../src/context.ts'
import { type KeyRing, keyRing } from '../../src/key-ring.ts'
import { mailer } from '../../src/mail/mailer.ts'
import type { MailMessage } from '../../src/ports.ts'
import { BusyError } from '../../src/work-queue.ts'
import { countingHasher } from './counting-hasher.ts'

export const secret = 'a secret of more than thirty-two characters'

export interface HarnessOptions {
  readonly settings?: Partial<AccountSettings>
  readonly keys?: KeyRing
  readonly mailsPerHour?: number
}

/** The rules of accounts on stores in memory, with a clock that only the test advances. */
export function accountHarness(options: HarnessOptions = {}) {
  const clock = manualClock()
  const random = seededRandom('accounts')
  const store = memoryAccountStore()
  const rights = memoryRightsStore(store)
  const told = memoryToldLives()
  const admission = memoryAdmission(memoryServer(clock))
  const hasher = countingHasher()
  const sent: MailMessage[] = []
  const closed: Revocation[] = []
  const errors: unknown[] = []
  const reused: string[] = []
  let mailFault: Error | undefined
  const onError = (error: unknown): void => void errors.push(error)
  const post = mailer({
    mail: {
      async send(message) {
        if (mailFault !== undefined) throw mailFault
        sent.push(message)
      },
      async close() {},
    },
    admission,
    clock,
    random,
    publicUrl: 'https://play.example.org/',
    mailsPerHour: options.mailsPerHour ?? 5,
    onError,
  })
  let isMailFull = false
  const ctx = {
    store,
    rights,
    told,
    admission,
    hasher,
    mailer: {
      ...post,
      get isFull() {
        return isMailFull || post.isFull
      },
    },
    keys: options.keys ?? keyRing(secret),
    random,
    settings: {
      accessTtlSeconds: 900,
      refreshTtlSeconds: 86_400,
      guestTtlSeconds: 2_592_000,
      ticketTtlSeconds: 30,
      attemptBurst: 100,
      attemptsPerHour: 100,
      deletionGraceMs: 30 * 86_400_000,
      exportIntervalMs: 86_400_000,
      canExport: true,
      ...options.settings,
    },
    now: () => clock.now(),
    closeSockets: async (revocation: Revocation) => void closed.push(revocation),
    onError,
    onReuse: (session: string) => void reused.push(session),
  }
  const accounts = createAccounts(ctx)

  /** Calls a route. `body` is parsed as the edge does it. */
  const call = <Name extends RouteName>(name: Name, body?: object, bearer?: string): Promise<RouteResult<Name>> => {
    const parsed = routes[name].body?.parse(body ?? {}) as RouteBody<Name>
    return accounts.call(name, { body: parsed, bearer, userAgent: 'a browser' })
  }
  /** Calls a route that must succeed. */
  const done = async <Name extends RouteName>(name: Name, body?: object, bearer?: string) => {
    const result = await call(name, body, bearer)
    expect(result, name).toMatchObject({ ok: true })
    return (result as Extract<typeof result, { ok: true }>).value
  }
  /** Calls a route that must be refused. */
  const refused = async (name: RouteName, body?: object, bearer?: string): Promise<string> => {
    const result = await call(name, body, bearer)
    expect(result, name).toMatchObject({ ok: false })
    return (result as Extract<typeof result, { ok: false }>).error.code
  }
  /** The token in the newest mail to an address. */
  const linkTo = async (to: string): Promise<string> => {
    await settlePromises()
    const token = /#(?:confirm|reset)=(\S+)/.exec(sent.findLast((mail) => mail.to === to)?.text ?? '')?.[1]
    if (token === undefined) throw new Error(`no link was sent to ${to}`)
    return token
  }
  /** A registered account with a confirmed address. */
  const registered = async (email = 'ada@example.org', password = 'correct horse'): Promise<Tokens> => {
    const tokens = await done('register', { email, password })
    await done('confirmEmail', { token: await linkTo(email) })
    return tokens
  }
  const admits = async (token: string): Promise<boolean> => (await accounts.admit(token)).ok
  return {
    accounts,
    admits,
    call,
    clock,
    closed,
    ctx,
    done,
    errors,
    failMails(fault: Error | undefined) {
      mailFault = fault
    },
    fillMailer() {
      isMailFull = true
    },
    hasher,
    linkTo,
    refused,
    registered,
    reused,
    sent,
    settle: settlePromises,
    store,
    busy: () => hasher.refuse(new BusyError('full')),
  }
}
