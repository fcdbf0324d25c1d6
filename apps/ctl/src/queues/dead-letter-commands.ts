import { systemClock } from '@lifegrid/base/system-clock'
import type { DeadLetter, Queues } from '@lifegrid/queues/ports'
import { columns } from '../columns.ts'
import { hasTerminal, isConfirmed } from '../confirm.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { duration } from './duration.ts'
import { withQueues } from './with-queues.ts'

export interface ChosenLetters {
  readonly all?: boolean
  readonly queue?: string
  readonly yes?: boolean
  readonly json?: boolean
}

/** More than a worker keeps. */
const lettersMax = 100_000
/** Characters of an error in a table. */
const reasonWidth = 70

/** `lifegrid dead-letters list`. @returns the exit code. */
export async function listCommand(options: {
  readonly queue?: string
  readonly limit: number
  readonly json?: boolean
}): Promise<number> {
  const letters = (await withQueues(({ deadLetters }) => deadLetters.list(lettersMax))).filter(inQueue(options.queue))
  const shown = letters.slice(0, options.limit)
  if (options.json === true) console.log(JSON.stringify({ letters: shown, total: letters.length }))
  else console.log(listText(shown, letters.length, systemClock.now()))
  return 0
}

export function listText(shown: readonly DeadLetter[], total: number, now: number): string {
  if (shown.length === 0) return 'There are no dead letters.'
  const rows = shown.map(({ id, queue, at, reason }) => [id, queue, duration(Math.max(0, now - at)), oneLine(reason)])
  const table = columns(['ID', 'QUEUE', 'AGE', 'ERROR'], rows)
  return shown.length === total ? table : `${table}\n\n${shown.length} of ${total}; see --limit.`
}

/** `lifegrid dead-letters show <id>`. @returns the exit code. */
export async function showCommand(id: string, { json }: { readonly json?: boolean }): Promise<number> {
  const letter = await withQueues(({ deadLetters }) => deadLetters.find(id))
  if (letter === undefined) throw noLetter(id)
  if (json === true) {
    console.log(JSON.stringify(letter))
    return 0
  }
  const { queue, job, at, payload, reason } = letter
  console.log(
    [
      `id       ${id}`,
      `queue    ${queue}`,
      `job      ${job}`,
      `since    ${new Date(at).toISOString()}`,
      `payload  ${payload}`,
      `error    ${reason}`,
    ].join('\n'),
  )
  return 0
}

/** `lifegrid dead-letters retry`. @returns the exit code: 1 when a job was refused. */
export async function retryCommand(ids: readonly string[], options: ChosenLetters): Promise<number> {
  return withQueues(async (queues) => {
    const retried: string[] = []
    const refused: { id: string; reason: string }[] = []
    for (const id of await chosen(queues, ids, options)) {
      const result = await queues.deadLetters.retry(id)
      if (result.outcome === 'retried') retried.push(id)
      else refused.push({ id, reason: result.outcome === 'refused' ? result.reason : 'there is no such dead letter' })
    }
    const lines = [`retried ${retried.length}`, ...refused.map(({ id, reason }) => `not retried: ${id}: ${reason}`)]
    console.log(options.json === true ? JSON.stringify({ retried, refused }) : lines.join('\n'))
    return refused.length === 0 ? 0 : 1
  })
}

/** `lifegrid dead-letters discard`. @returns the exit code. */
export async function discardCommand(ids: readonly string[], options: ChosenLetters): Promise<number> {
  return withQueues(async (queues) => {
    const doomed = await chosen(queues, ids, options)
    const question = `${doomed.length} dead letters are deleted, and their jobs never run.`
    if (options.yes !== true && !(hasTerminal() && (await isConfirmed(question, false)))) {
      if (options.json === true) console.log(JSON.stringify({ discarded: [], wouldDiscard: doomed }))
      else console.log([...doomed, `${doomed.length} would be deleted. Add --yes to delete them.`].join('\n'))
      return doomed.length === 0 ? 0 : 1
    }
    const discarded: string[] = []
    for (const id of doomed) if (await queues.deadLetters.discard(id)) discarded.push(id)
    console.log(options.json === true ? JSON.stringify({ discarded }) : `deleted ${discarded.length}`)
    return 0
  })
}

/** @throws ExpectedFailure when the options name no letters, or one that does not exist. */
async function chosen(queues: Queues, ids: readonly string[], { all, queue }: ChosenLetters): Promise<string[]> {
  if (ids.length > 0 === (all === true)) throw new ExpectedFailure('Name dead letters by their ids, or use --all.')
  if (queue !== undefined && all !== true) throw new ExpectedFailure('--queue is for --all.')
  if (all === true) return (await queues.deadLetters.list(lettersMax)).filter(inQueue(queue)).map((letter) => letter.id)
  for (const id of ids) if ((await queues.deadLetters.find(id)) === undefined) throw noLetter(id)
  return [...ids]
}

function inQueue(queue: string | undefined): (letter: DeadLetter) => boolean {
  return (letter) => queue === undefined || letter.queue === queue
}

function noLetter(id: string): ExpectedFailure {
  return new ExpectedFailure(`There is no dead letter "${id}". npx lifegrid dead-letters list prints their ids.`)
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length <= reasonWidth ? line : `${line.slice(0, reasonWidth - 1)}…`
}
