import { sleep } from '@lifegrid/base/clock'
import { retry } from '@lifegrid/base/retry'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { type CommandName, commands } from '@lifegrid/contract/commands/index.generated'
import { frames, isFrameName } from '@lifegrid/contract/frames/index.generated'
import { StoreError } from '@lifegrid/storage/ports'
import type { Case, Sent } from './define.ts'
import { type Prepared, prepare, toStore } from './lives.ts'
import type { Planter } from './plant.ts'
import { type RawClient, type Received, rawClient } from './raw-client.ts'
import type { Row } from './table.ts'

const triesMax = 20

/** A command and what the server answered, as the client saw it. */
export interface Exchange {
  readonly sent: Readonly<Record<string, unknown>>
  /** The answer, after the frames that the contract names for this command. */
  readonly received: readonly Received[]
}

export interface RowResult {
  /** `ok`, or the code of the refusal. */
  readonly answer: string
  readonly exchange: Exchange
  /** Frames that do not match the contract. */
  readonly malformed: readonly string[]
}

export interface RowContext {
  /** The addresses of an edge that has everything, and of one that has no key for copies of data and no lounge. */
  readonly urls: { readonly whole: string; readonly bare: string }
  readonly planter: Planter
  readonly mysqlUrl: string
  readonly now: number
}

/** Brings a life into the state of the row, connects its player, and sends the command. */
export async function runRow({ command, answer }: Row, one: Case, context: RowContext): Promise<RowResult> {
  const userID = `${command}-${answer}`.slice(0, 64)
  const prepared = await prepareLife(one, userID, context)
  const client = await rawClient(context.urls[one.edge ?? 'whole'], userID)
  try {
    for (const [n, sent] of (one.before ?? []).entries()) {
      const { received } = await exchange(client, frameOf(sent, prepared, `b-${n}`))
      const last = received.at(-1)
      if (last?.type === 'error')
        throw new Error(`before ${command} ${answer}: ${sent.type} was refused with ${last.code}`)
    }
    const send = (id: string): Promise<Exchange> => exchange(client, frameOf({ ...one, type: command }, prepared, id))
    for (let n = 0; one.knownLater && answerOf(client, await send(`w-${n}`)) !== answer; n++) await sleep(clock, 200)
    const done = await send('c-1')
    return {
      answer: answerOf(client, done),
      exchange: done,
      malformed: client.frames.flatMap(malformation),
    }
  } finally {
    client.close()
  }
}

function answerOf(client: RawClient, { received }: Exchange): string {
  const last = received.at(-1)
  if (last === undefined) return `closed ${client.closed}`
  return last.type === 'error' ? String(last.code) : 'ok'
}

async function prepareLife(
  one: Case,
  userID: string,
  { planter, mysqlUrl, now }: RowContext,
): Promise<Prepared | undefined> {
  const name = one.life ?? 'adult'
  if (name === 'creating') return undefined
  const prepared = prepare(name, now)
  one.given?.(prepared)
  await planter.plant(toStore(prepared, userID))
  await withTries(async () => one.record?.({ mysqlUrl, userID, now }))
  return prepared
}

/** On a busy machine a connection may take too long. What was not sent is tried again. */
async function withTries(write: () => Promise<void>): Promise<void> {
  const onFailure = (error: unknown, attempt: number): void => {
    if (!(error instanceof StoreError) || error.unknown || attempt >= triesMax) throw error
  }
  await retry({ clock, delayMs: () => 100, onFailure }, write)
}

function frameOf(
  sent: Pick<Sent, 'type'> & { readonly message?: unknown },
  prepared: Prepared | undefined,
  id: string,
): Exchange['sent'] {
  const message = messageOf(sent, prepared)
  return { type: sent.type, ...(message !== undefined && { message }), id }
}

function messageOf(sent: Pick<Sent, 'type'> & { readonly message?: unknown }, prepared: Prepared | undefined): unknown {
  if (!('message' in sent)) return commands[sent.type].example
  if (typeof sent.message !== 'function') return sent.message
  if (prepared === undefined) throw new Error(`${sent.type}: a message that depends on the life needs a prepared one`)
  return (sent.message as (prepared: Prepared) => unknown)(prepared)
}

async function exchange(client: RawClient, sent: Exchange['sent']): Promise<Exchange> {
  const from = client.frames.length
  const { answers } = commands[sent.type as CommandName]
  client.send(sent)
  const reply = await client.next(from, (frame) => isReply(frame, sent))
  const until = reply === undefined ? client.frames.length : client.frames.indexOf(reply) + 1
  const told = client.frames.slice(from, until)
  return {
    sent,
    received: told.filter((frame) => frame === reply || (answers as readonly string[]).includes(frame.type)),
  }
}

/** A read of the whole state is answered by it, which has no `replyTo`. */
function isReply(frame: Received, { id, type }: Exchange['sent']): boolean {
  return frame.replyTo === id || (type === 'resync' && frame.type === 'playerObject')
}

/** How a frame differs from the contract. */
function malformation({ type, seq: _seq, epoch: _epoch, first: _first, ...body }: Received): string[] {
  // [LOUNGE-1] A client that sends its `init` late is in the lounge until then.
  if (type === 'online_count') return []
  if (!isFrameName(type)) return [`there is no frame ${type}`]
  const { body: schema } = frames[type]
  const isOwn = 'replyTo' in schema.shape
  const { replyTo: _replyTo, ...rest } = body
  const parsed = schema.safeParse(isOwn ? body : rest)
  return parsed.success ? [] : [`${type}: ${parsed.error.message}`]
}
