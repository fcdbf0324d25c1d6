import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CommandName, commands } from '@lifegrid/contract/commands/index.generated'
import { errors } from '@lifegrid/contract/errors'
import type { Unreachable } from './define.ts'
import type { Exchange } from './run-row.ts'
import { type SystemCode, systemRows } from './system.ts'
import { isReachable, type Row } from './table.ts'

/** The pages of exchanges, one for each command. */
const pagesFolder = join(import.meta.dirname, '../../docs/generated/commands')

/** A row, and its exchange; undefined for one that a cluster cannot give. */
export interface Proved {
  readonly row: Row
  readonly exchange: Exchange | undefined
}

/** [PROTO-4] The page of a command, with what a client and a cluster have said to each other. */
export function pageOf(name: CommandName, proved: readonly Proved[]): string {
  const { summary } = commands[name]
  const sections = proved.map(({ row, exchange }) => `## ${titleOf(row)}\n\n${aboutOf(row)}${talk(exchange)}`)
  return [
    '<!-- Written by the tests in test/commands. Do not edit: run them with -u. -->',
    `# ${name}`,
    `${summary} The fields are described in [the reference](../../WEBSOCKET_CONTRACT.md#${name.toLowerCase()}).`,
    '`→` is what a client sent, `←` what a cluster answered. Long lists are cut.',
    sections.join('\n'),
  ].join('\n\n')
}

function titleOf({ answer }: Row): string {
  return answer === 'ok' ? 'Success' : `\`${answer}\``
}

function aboutOf({ answer, one }: Row): string {
  const about = answer === 'ok' ? '' : `${errors[answer as keyof typeof errors].message}\n\n`
  return isReachable(one) ? about : `${about}No exchange: ${one.unreachable}. ${provedText(one)}\n`
}

function provedText({ provedIn }: Unreachable): string {
  return `It is tested in [${provedIn}](../../../${provedIn}).`
}

function talk(exchange: Exchange | undefined): string {
  if (exchange === undefined) return ''
  const lines = [
    `→ ${JSON.stringify(exchange.sent)}`,
    ...exchange.received.map((frame) => `← ${JSON.stringify(shown(frame))}`),
  ]
  return `\`\`\`\n${lines.join('\n')}\n\`\`\`\n`
}

/** A frame as a page shows it: with lists cut, and the same position, time and history in every run. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.length < 2 ? value.map(shown) : [shown(value[0]), `… ${value.length - 1} more`]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      name in fixed ? fixed[name as keyof typeof fixed] : shown(field),
    ]),
  )
}

const fixed = { seq: 214, epoch: 9, history: '5f0c2a9d81e64b37', at: 1_800_000_000_000, anchorAt: 1_800_000_000_000 }

/**
 * What two runs of the same exchange have in common: the frames, their codes, and the names of their fields. Not the `u` frames, which the
 * server may merge or split.
 */
export function outline(page: string): string[] {
  return page
    .split('\n')
    .filter((line) => /^(?:→|←|##) /.test(line) && !line.startsWith('← {"type":"u"'))
    .map((line) => {
      if (line.startsWith('#')) return line
      const frame = JSON.parse(line.slice(2)) as Record<string, unknown>
      return `${line[0]} ${frame.type} ${frame.code ?? ''} ${Object.keys(frame).sort().join(' ')}`
    })
}

export function readPage(name: string): string {
  const path = join(pagesFolder, `${name}.md`)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

export function writePage(name: string, text: string): void {
  mkdirSync(pagesFolder, { recursive: true })
  writeFileSync(join(pagesFolder, `${name}.md`), text)
}

/** The table of all commands and their answers, with links to the exchanges. */
export function tablePage(all: readonly Proved[]): string {
  const byCommand = Map.groupBy(all, ({ row }) => row.command)
  const lines = [...byCommand].map(([name, proved]) => {
    const refusals = proved.filter(({ row }) => row.answer !== 'ok')
    const cell = refusals.map(
      ({ row, exchange }) => `\`${row.answer}\`${exchange === undefined ? ' (no exchange)' : ''}`,
    )
    const success = proved.some(({ row, exchange }) => row.answer === 'ok' && exchange !== undefined)
    return `| [${name}](${name}.md) | ${success ? 'yes' : 'no exchange'} | ${cell.join(', ')} |`
  })
  const shownRows = all.filter(({ exchange }) => exchange !== undefined)
  return `<!-- Written by the tests in test/commands. Do not edit: run them with -u. -->
# Commands and their answers

Each command, with a success and each refusal that the contract declares, as exchanged with a real cluster. ${byCommand.size} commands,
${all.length} answers, ${shownRows.length} of them exchanged in the tests.

| command | success | refusals |
|---|---|---|
${lines.join('\n')}

## Refusals that any command can get

The tests provoke these on a real cluster too, except where the table says otherwise.

| code | meaning |
|---|---|
${systemLines().join('\n')}
`
}

function systemLines(): string[] {
  return Object.entries(systemRows).map(([code, provoke]) => {
    const { message } = errors[code as SystemCode]
    return `| \`${code}\` | ${message}${typeof provoke === 'function' ? '' : ` (Not provoked here: ${provoke.unreachable}. ${provedText(provoke)})`} |`
  })
}
