import { commands } from '@lifegrid/contract/commands/index.generated'
import type { ErrorCode } from '@lifegrid/contract/errors'
import { parseMessage } from '@lifegrid/contract/parse-message'
import type { PurchaseProblem } from '@lifegrid/contract/shapes/purchase-problem'
import type { LocalCluster } from '@lifegrid/local/cluster'
import type { Unreachable } from './define.ts'
import { prepare, toStore } from './lives.ts'
import type { Planter } from './plant.ts'
import { type RawClient, rawClient } from './raw-client.ts'

export interface SystemContext {
  readonly cluster: LocalCluster
  readonly planter: Planter
  now(): number
}

/** Provokes a refusal. @returns the codes of all `error` frames that the client got. */
type Provoke = (context: SystemContext) => Promise<readonly string[]>

/**
 * The codes that no command declares, because any command, or any frame, can get them. Those of accounts are for HTTP only, and a
 * `purchase` frame has the problems of receipts.
 */
export type SystemCode = Exclude<ErrorCode, DeclaredCode | HttpCode | PurchaseProblem>
type DeclaredCode = (typeof commands)[keyof typeof commands]['refusals'][number]
type HttpCode =
  | 'forbidden_origin'
  | 'bad_credentials'
  | 'bad_link'
  | 'already_registered'
  | 'not_registered'
  | 'nothing_to_confirm'
  | 'no_such_session'
  | 'no_such_life'
  | 'life_archived'
  | 'last_life'
  | 'too_many_lives'
  | 'no_such_export'
  | 'what_if_running'
  | 'too_many_what_ifs'
  | 'not_shared'

/** [PROTO-3] A way to each of them, in the order in which they are tried: the last ones stop parts of the cluster. */
export const systemRows: Readonly<Record<SystemCode, Provoke | Unreachable>> = {
  not_json: raw('{"type":'),
  not_an_object: raw('[1]'),
  binary_frame: raw(Buffer.from([1, 2, 3])),
  too_long: {
    unreachable: 'only HTTP answers with it; a frame that is too long closes the connection with `too_big`',
    provedIn: 'apps/edge/test/accounts/routes.integration.test.ts',
  },
  too_deep: raw(`{"type":"speed","message":${'['.repeat(100)}${']'.repeat(100)}}`),
  forbidden_name: raw('{"type":"speed","message":{"__proto__":{}},"id":"x"}'),
  unknown_command: raw('{"type":"flyToTheMoon","id":"x"}'),
  init_required: ({ cluster }) => talk(cluster.ws, undefined, (client) => client.send({ type: 'start', id: 'x' })),
  bad_token: ({ cluster }) =>
    talk(cluster.ws, undefined, (client) => client.send({ type: 'init', userID: 'system-token', token: 'x.y.z' })),
  player_banned: {
    unreachable: 'an operator gives a ban by `lifegrid player ban`, which these tests do not run',
    provedIn: 'test/e2e/cli.e2e.test.ts',
  },
  already_initialized: ({ cluster }) =>
    talk(cluster.ws, 'system-twice', (client) => client.send({ type: 'init', userID: 'system-twice' })),
  invalid_message: invalidMessages,
  id_reused: ({ cluster }) =>
    talk(cluster.ws, 'system-id', (client) => {
      client.send({ type: 'awayMode', message: { mode: 'freeze' }, id: 'x' })
      client.send({ type: 'awayMode', message: { mode: 'autopilot' }, id: 'x' })
    }),
  rate_limited: tooManyCommands,
  internal: brokenLife,
  turn_closed: {
    unreachable: 'only `sys.reply` gets it, which the cluster itself sends; it is in the journal',
    provedIn: 'packages/engine/test/systems/talk/conversations.test.ts',
  },
  deletion_scheduled: leavingLife,
  overloaded: pausedSim,
  unavailable: withoutRedis,
}

function raw(data: string | Buffer): Provoke {
  return ({ cluster }) => talk(cluster.ws, 'system-raw', (client) => client.sendRaw(data))
}

/** Connects, does something, and waits for an error. */
async function talk(url: string, userID: string | undefined, act: (client: RawClient) => void): Promise<string[]> {
  const client = await rawClient(url, userID)
  act(client)
  await client.next(0, ({ type }) => type === 'error')
  client.close()
  return codesOf(client)
}

function codesOf({ frames }: RawClient): string[] {
  return frames.filter(({ type }) => type === 'error').map(({ code }) => String(code))
}

/** Sends a message that does not match to each command that checks its message. */
async function invalidMessages({ cluster }: SystemContext): Promise<readonly string[]> {
  const wrong = { 'no such field': [1] }
  const strict = Object.values(commands).filter((command) => !parseMessage(command, wrong).ok)
  const codes: string[] = []
  for (const { name } of strict) {
    const client = await rawClient(cluster.ws, `system-invalid-${name}`)
    client.send({ type: name, message: wrong, id: 'x' })
    const answer = await client.next(0, ({ replyTo }) => replyTo === 'x')
    codes.push(String(answer?.code))
    client.close()
  }
  return codes
}

/** Reads of the store, which count as several commands each: as many commands would fill the short backlog first. */
async function tooManyCommands({ cluster, planter, now }: SystemContext): Promise<readonly string[]> {
  await planter.plant(toStore(prepare('adult', now()), 'system-rate'))
  const client = await rawClient(cluster.ws, 'system-rate')
  for (let n = 0; n < 80 && codesOf(client).length === 0; n++) {
    client.send({ type: 'getStore', id: `x-${n}` })
    await client.next(0, ({ replyTo }) => replyTo === `x-${n}`)
  }
  client.close()
  return codesOf(client)
}

/** A life at a school that does not exist: the command that leaves it throws. */
async function brokenLife({ cluster, planter, now }: SystemContext): Promise<readonly string[]> {
  const prepared = prepare('student', now())
  Object.assign(prepared.life.education.current ?? {}, { school: 'no-such-school' })
  await planter.plant(toStore(prepared, 'system-broken'))
  return talk(cluster.ws, 'system-broken', (client) => client.send({ type: 'dropOut', id: 'x' }))
}

/** A life whose account will be deleted. */
async function leavingLife({ cluster, planter, now }: SystemContext): Promise<readonly string[]> {
  const prepared = prepare('adult', now())
  prepared.life.leaving = { at: now(), dueAt: now() + 86_400_000 }
  await planter.plant(toStore(prepared, 'system-leaving'))
  return talk(cluster.ws, 'system-leaving', (client) => client.send({ type: 'speed', message: 500, id: 'x' }))
}

/** The sim takes nothing from its streams, so that the backlog of a partition grows. */
async function pausedSim({ cluster }: SystemContext): Promise<readonly string[]> {
  const client = await rawClient(cluster.ws, 'system-backlog')
  await cluster.kill('sim-1', 'SIGSTOP')
  try {
    for (let n = 0; n < 50; n++) client.send({ type: 'stop', id: `x-${n}` })
    await client.next(0, ({ code }) => code === 'overloaded')
  } finally {
    await cluster.kill('sim-1', 'SIGCONT')
  }
  client.close()
  return codesOf(client)
}

async function withoutRedis({ cluster }: SystemContext): Promise<readonly string[]> {
  const client = await rawClient(cluster.ws, 'system-redis')
  await cluster.redis.kill('SIGKILL')
  client.send({ type: 'stop', id: 'x' })
  await client.next(0, ({ type }) => type === 'error')
  client.close()
  return codesOf(client)
}
