import { once } from 'node:events'
import type { Accounts } from '@lifegrid/accounts/accounts'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom as random } from '@lifegrid/base/system-random'
import { connectCluster } from '@lifegrid/cluster/redis/cluster'
import type { RouteAnswer, RouteName } from '@lifegrid/contract/http/routes/index.generated'
import { routes } from '@lifegrid/contract/http/routes/index.generated'
import { readConfig } from '@lifegrid/observability/config'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { mysqlAccountStore } from '@lifegrid/storage/accounts/mysql-account-store'
import { mysqlMessages } from '@lifegrid/storage/messages/mysql-messages'
import { migrate } from '@lifegrid/storage/migrate'
import { encryptChunk } from '@lifegrid/storage/rights/export-cipher'
import { mysqlRightsStore } from '@lifegrid/storage/rights/mysql-rights-store'
import { rightsWork } from '@lifegrid/storage/rights/rights-work'
import { mysqlToldLives } from '@lifegrid/storage/told/mysql-told-lives'
import { freshDatabase } from '@lifegrid/testkit/database'
import { redisDatabase } from '@lifegrid/testkit/redis'
import { expect, inject } from 'vitest'
import { WebSocket } from 'ws'
import { mailServer } from '../../../../packages/accounts/test/support/mail-server.ts'
import { authenticator } from '../../src/admission/authenticate.ts'
import { trustedProxies } from '../../src/admission/client-address.ts'
import { guardedAdmission } from '../../src/admission/unavailable.ts'
import { edgeConfig, edgeSettings } from '../../src/config.ts'
import { createEdge, type Edge } from '../../src/edge.ts'
import { edgeAccounts } from '../../src/edge-accounts.ts'
import { publicServer } from '../../src/http/public-server.ts'
import { mailOf } from '../../src/mail.ts'
import { messagePages } from '../../src/message-pages.ts'

export interface AccountEdge {
  readonly port: number
  readonly edge: Edge
  readonly accounts: Accounts
  readonly redisUrl: string
  close(): Promise<void>
}

const secret = 'a secret of more than thirty-two characters'

/** An edge in this process, on real sockets, a real Redis and a real database, with its production settings unless `env` changes them. */
async function startEdge(env: Record<string, string>): Promise<AccountEdge> {
  const config = readConfig(edgeConfig, { AUTH_SECRET: secret, DRAIN_MS: '0', ...env })
  const log = logger({ name: 'edge', level: 'silent' })
  const metrics = createMetrics(new Registry())
  const { REDIS_URL: redisUrl, SESSION_TTL_MS: sessionTtlMs, LANES: lanes } = config
  const cluster = await connectCluster({ redisUrl, clock, random, sessionTtlMs, lanes, onError() {} })
  const { streams, sessions, time } = cluster
  const store = mysqlAccountStore({ url: config.MYSQL_URL })
  const rights = mysqlRightsStore({ url: config.MYSQL_URL })
  const told = mysqlToldLives({ url: config.MYSQL_URL })
  const messages = mysqlMessages(config.MYSQL_URL)
  const settings = edgeSettings(config)
  const mail = mailOf(config, log)
  const admission = guardedAdmission(cluster.admission)
  const shared = { clock, random, streams, sessions, time, metrics, logger: log }
  const accounts = edgeAccounts({ ...shared, config, store, rights, told, mail, admission })
  const edge = createEdge({
    ...shared,
    authenticate: authenticator({ mode: config.AUTH_MODE, accounts }),
    stillAdmitted: accounts.stillAdmitted,
    accounts,
    messagePages: messagePages({ messages, admission, ...settings }),
    settings,
    name: 'accounts',
    address: () => 'http://127.0.0.1:1',
    onRefused() {},
  })
  await edge.start()
  const server = await publicServer({
    host: '127.0.0.1',
    port: 0,
    edge,
    clock,
    logger: log,
    metrics,
    checks: {},
    accounts,
    admission,
    told,
    publicUrl: config.PUBLIC_URL,
    exports: config.EXPORT_KEY && { rights, key: config.EXPORT_KEY },
    allowedHosts: [],
    allowedOrigins: config.ALLOWED_ORIGINS,
    trustProxy: trustedProxies(config.TRUST_PROXY),
    connectionsMax: config.CONNECTIONS_MAX,
    guestsPerMinute: config.GUESTS_PER_MINUTE,
    accountRequestsPerMinute: config.ACCOUNT_REQUESTS_PER_MINUTE,
  })
  return {
    port: server.port,
    edge,
    accounts,
    redisUrl,
    async close() {
      await edge.stop()
      await server.close()
      await store.close()
      await rights.close()
      await told.close()
      await messages.close()
      await mail.close()
      await cluster.close()
    },
  }
}

export interface Answer<Name extends RouteName> {
  readonly status: number
  readonly headers: Headers
  readonly body: RouteAnswer<Name>
  /** The code of a refusal. */
  readonly code: string | undefined
}

/** Two edges of one cluster, and a mail server. */
export async function accountEdges(database: number, ...envs: readonly Record<string, string>[]) {
  const mysql = await freshDatabase(inject('mysqlUrl'))
  await migrate(mysql.url)
  const mails = await mailServer()
  const redisUrl = redisDatabase(inject('redisUrl'), database)
  const env = {
    REDIS_URL: redisUrl,
    MYSQL_URL: mysql.url,
    SMTP_URL: mails.url,
    ACCOUNT_REQUESTS_PER_MINUTE: '100000',
    PASSWORD_ATTEMPTS_PER_HOUR: '100000',
    MAILS_PER_HOUR: '100000',
  }
  const edges: AccountEdge[] = []
  for (const change of envs.length > 0 ? envs : [{}, {}]) edges.push(await startEdge({ ...env, ...change }))
  const edgeAt = (index: number): AccountEdge => edges[index] as AccountEdge

  /** Every pair of a route and the code that it was refused with, or `ok`. */
  const met = new Set<string>()

  /** Calls a route of an edge over HTTP. */
  const call = async <Name extends RouteName>(
    name: Name,
    body?: object | string,
    bearer?: string,
    { edge = 0, headers = {} }: { readonly edge?: number; readonly headers?: Record<string, string> } = {},
  ): Promise<Answer<Name>> => {
    const { method, path } = routes[name]
    const response = await fetch(`http://127.0.0.1:${edgeAt(edge).port}${path}`, {
      method,
      headers: {
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(method === 'POST' && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(method === 'POST' && body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const value = text === '' ? undefined : (JSON.parse(text) as RouteAnswer<Name> & { readonly code?: string })
    const code = response.ok ? undefined : value?.code
    met.add(`${name} ${code ?? 'ok'}`)
    return { status: response.status, headers: response.headers, body: value as RouteAnswer<Name>, code }
  }

  /** Calls a route that must succeed, with the status of the contract and an answer that fits its schema. */
  const done = async <Name extends RouteName>(
    name: Name,
    body?: object,
    bearer?: string,
    options?: { readonly edge?: number },
  ): Promise<RouteAnswer<Name>> => {
    const answer = await call(name, body, bearer, options)
    expect([name, answer.status, answer.code]).toEqual([name, routes[name].status, undefined])
    expect(routes[name].answer?.safeParse(answer.body).error).toBeUndefined()
    return answer.body
  }

  const guest = async (): Promise<{ userID: string; token: string }> => {
    const response = await fetch(`http://127.0.0.1:${edgeAt(0).port}/api/guest`, { method: 'POST' })
    return (await response.json()) as { userID: string; token: string }
  }

  /** The token in the newest mail to an address that has one. */
  const linkTo = async (to: string, after = 0): Promise<string> => {
    const link = () =>
      /#(?:confirm|reset)=([A-Za-z0-9_-]+)/.exec(
        mails.received.slice(after).findLast((mail) => mail.to.includes(to) && mail.text.includes('#'))?.text ?? '',
      )?.[1]
    await expect.poll(link).toBeDefined()
    return link() as string
  }

  /** A registered account with a confirmed address. */
  const registered = async (email: string, password = 'correct horse') => {
    const tokens = await done('register', { email, password })
    await done('confirmEmail', { token: await linkTo(email) })
    return tokens
  }

  const work = rightsWork({ url: mysql.url, random })
  /** Builds an export as a worker does, with this text, in pieces of some bytes. */
  const finishExport = async (id: string, key: string, text: string, pieceBytes: number): Promise<void> => {
    const now = Math.floor(clock.now())
    await work.claimExport(id, now, now)
    const bytes = Buffer.from(text)
    let chunks = 0
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      const piece = bytes.subarray(at, at + pieceBytes)
      await work.addChunk(
        id,
        chunks,
        encryptChunk({ key: Buffer.from(key, 'hex'), random }, { exportId: id, n: chunks }, piece),
      )
      chunks++
    }
    await work.finishExport(id, { now, expiresAt: now + 60_000, bytes: bytes.length, chunks })
  }

  const told = mysqlToldLives({ url: mysql.url })
  /** Answers all what-ifs that wait, as a worker does that has found no answer. */
  const refuseWhatIfs = async (): Promise<void> => {
    const now = Math.floor(clock.now())
    for (const id of await told.waiting(now, 100)) {
      const claimed = await told.claim(id, now, now + 60_000)
      if (claimed !== undefined) await told.finish(claimed, { state: 'refused', refusal: 'no_such_decision', at: now })
    }
  }

  const operator = mysqlAccountStore({ url: mysql.url })
  /** Bans a life, as `lifegrid player ban --life` does. */
  const ban = (playerId: string): Promise<void> => {
    const now = Math.floor(clock.now())
    return operator.ban({ playerId, accountId: null, reason: 'Spam in the lounge', bannedAt: now, untilAt: null })
  }

  return {
    edges,
    finishExport,
    refuseWhatIfs,
    ban,
    mails,
    met,
    call,
    done,
    guest,
    linkTo,
    registered,
    socket: (userID: string, token: string, edge = 0) => openSocket(edgeAt(edge).port, userID, token),
    async close() {
      for (const edge of edges) await edge.close()
      await work.close()
      await told.close()
      await operator.close()
      await mails.close()
      await mysql.drop()
    },
  }
}

export interface AccountSocket {
  /** The code of the refusal of `init`; undefined when the socket is live. */
  readonly refused: string | undefined
  readonly isOpen: () => boolean
  /** The code of the close frame. */
  readonly closed: Promise<number>
}

/** Opens a socket, and waits until its `init` was accepted or refused. */
async function openSocket(port: number, userID: string, token: string): Promise<AccountSocket> {
  const ws = new WebSocket(`ws://127.0.0.1:${port}/`)
  const closed = once(ws, 'close').then(([code]) => code as number)
  await once(ws, 'open')
  const answered = new Promise<string | undefined>((resolve) => {
    ws.on('message', (data) => {
      const frame = JSON.parse(String(data)) as { type: string; code?: string; replyTo?: string }
      // A command of a connection that is not live is refused with init_required.
      if (frame.replyTo === 'init') resolve(frame.code)
      else if (frame.replyTo === 'probe') resolve(frame.code === 'already_initialized' ? undefined : frame.code)
    })
  })
  const init = { type: 'init', userID, token }
  ws.send(JSON.stringify({ ...init, id: 'init' }))
  ws.send(JSON.stringify({ ...init, id: 'probe' }))
  const refused = await answered
  return { refused, isOpen: () => ws.readyState === WebSocket.OPEN, closed }
}
