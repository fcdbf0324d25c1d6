import { systemClock } from '@lifegrid/base/system-clock'
import type { ChatReport, Sanction, SanctionKind } from '@lifegrid/storage/lounge/moderation-ports'
import { withLounge } from '../cluster/with-lounge.ts'
import { columns } from '../columns.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { printOutcome } from '../print-outcome.ts'

/** The operators' commands for the lounge: [LOUNGE-14], [LOUNGE-15]. Each returns the exit code. */

interface Json {
  readonly json?: boolean
}

const listedMax = 10_000
/** Ten years. */
const secondsMax = 10 * 366 * 86_400
const authorPattern = /^(?:player:[A-Za-z0-9_-]{1,64}|address:[0-9a-f]{20})$/

export async function reportsCommand({ json, limit }: Json & { readonly limit: string }): Promise<number> {
  const reports = await withLounge((store) => store.reports(wholeNumber('--limit', limit, listedMax)))
  console.log(json === true ? JSON.stringify({ reports }) : reportsText(reports))
  return 0
}

export async function sanctionsCommand({ json }: Json): Promise<number> {
  const sanctions = await withLounge((store) => store.sanctionsAfter(systemClock.now(), listedMax))
  console.log(json === true ? JSON.stringify({ sanctions }) : sanctionsText(sanctions))
  return 0
}

export async function sanctionCommand(
  kind: SanctionKind,
  given: string,
  { json, seconds }: Json & { readonly seconds: string },
): Promise<number> {
  const author = checkedAuthor(given)
  const madeAt = systemClock.now()
  const untilAt = madeAt + 1000 * wholeNumber('--seconds', seconds, secondsMax)
  await withLounge((store) => store.addSanction({ author, kind, madeAt, untilAt }))
  if (json === true) console.log(JSON.stringify({ sanction: { author, kind, madeAt, untilAt } }))
  else console.log(`${author} is ${kind === 'ban' ? 'banned' : 'muted'} until ${new Date(untilAt).toISOString()}`)
  return 0
}

export async function liftCommand(kind: SanctionKind, given: string, { json }: Json): Promise<number> {
  const author = checkedAuthor(given)
  const lifted = await withLounge((store) => store.liftSanctions(author, kind, systemClock.now()))
  const state = kind === 'ban' ? 'banned' : 'muted'
  const text = lifted ? `${author} is not ${state} any more` : `${author} was not ${state}.`
  return printOutcome(lifted, { json, object: { lifted }, text })
}

function checkedAuthor(author: string): string {
  if (authorPattern.test(author)) return author
  throw new ExpectedFailure(
    `${author} is not an author. An author is player:<id> or address:<hash>, as \`reports\` shows it.`,
  )
}

function wholeNumber(option: string, text: string, max: number): number {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value >= 1 && value <= max) return value
  throw new ExpectedFailure(`${option} must be a whole number from 1 to ${max}, not ${text}.`)
}

function reportsText(reports: readonly ChatReport[]): string {
  if (reports.length === 0) return 'There are no reports.'
  const rows = reports.map(({ message, reason, reporter, at }) => [
    new Date(at).toISOString(),
    reason,
    message.author,
    message.nickname,
    message.message,
    reporter,
  ])
  return columns(['REPORTED', 'REASON', 'AUTHOR', 'NICKNAME', 'MESSAGE', 'BY'], rows)
}

function sanctionsText(sanctions: readonly Sanction[]): string {
  if (sanctions.length === 0) return 'Nobody is muted or banned.'
  const rows = sanctions.map(({ kind, author, untilAt }) => [kind, author, new Date(untilAt).toISOString()])
  return columns(['KIND', 'AUTHOR', 'UNTIL'], rows)
}
