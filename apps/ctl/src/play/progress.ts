import { type Clock, every } from '@lifegrid/base/clock'
import type { View } from '@lifegrid/sdk/view'
import { startHint } from '../start-hint.ts'
import type { AutoplayResult } from './autoplay.ts'
import { portrait } from './farewell.ts'
import { clip } from './text.ts'

/** The stream for progress: standard error. */
export interface ProgressOutput {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** On a terminal the same line is overwritten. In a log each line stays, so there are fewer. */
const terminalPeriodMs = 1_000
const logPeriodMs = 5_000

/** Prints a line periodically. `end` stops that, and clears the line on a terminal. */
export function showProgress(
  clock: Clock,
  output: ProgressOutput,
  line: () => string,
  onError: (error: unknown) => void,
): { end(): void } {
  const terminal = output.isTTY === true
  const show = (): void => {
    output.write(terminal ? `\r${clip(line(), (output.columns || 80) - 1)}\u001b[K` : `${line()}\n`)
  }
  const timer = every(clock, terminal ? terminalPeriodMs : logPeriodMs, show, onError)
  return {
    end() {
      timer.cancel()
      if (terminal) output.write('\r\u001b[K')
    },
  }
}

/** The progress of the autoplayer in a line. @param minute the predicted game minute. */
export function progressLine(elapsedMs: number, result: AutoplayResult, view: View | null, minute: number): string {
  const who = view === null ? 'waiting for the cluster' : portrait(view, minute)
  const { commandsAcked, decisions, reconnects } = result
  const again = reconnects === 0 ? '' : `, ${reconnects} reconnect${reconnects === 1 ? '' : 's'}`
  return `${Math.round(elapsedMs / 1000)} s  ${who}  ${commandsAcked} commands, ${decisions} decisions${again}`
}

/** The figures of the autoplayer as text. */
export function summary(result: AutoplayResult, view: View | null, minute: number, userID: string): string {
  if (!result.connected) return `The cluster was never reached. ${startHint}`
  const who = view === null ? '' : ` as ${portrait(view, minute)}`
  const rows: [string, string][] = [
    ['lived', duration(result.gameMinutes)],
    ['commands', `${result.commandsSent} sent, ${result.commandsAcked} acknowledged, ${result.errors} refused`],
    ['decisions', String(result.decisions)],
    ['reconnects', String(result.reconnects)],
    ['player', userID],
  ]
  return [`Played${who}`, ...rows.map(([name, value]) => `  ${name.padEnd(12)}${value}`)].join('\n')
}

/** `2 years 40 days (1108800 minutes)`. */
function duration(minutes: number): string {
  const days = Math.floor(minutes / 1440)
  const parts = [
    [Math.floor(days / 365), 'year'],
    [days % 365, 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
  ] as const
  const shown = parts.filter(([count]) => count > 0).slice(0, 2)
  const text = shown.map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ')
  return `${text === '' ? '' : `${text} `}(${minutes} minutes of game time)`
}
