import type { Command } from 'commander'
import { auditedCommands } from './audited-commands.ts'
import { withoutCredentials, withoutSecrets } from './without-secrets.ts'

/** A line of the audit log, apart from time and user. */
export interface AuditEntry {
  /** As it is typed after `lifegrid`, such as `player kick`. */
  readonly command: string
  readonly arguments: unknown
  readonly options: unknown
  readonly outcome: 'begun' | 'done' | 'failed'
  readonly exitCode?: number
  readonly error?: string
}

/**
 * [OPS-5] Writes an entry before each audited command begins.
 * @returns the function to call when the program ends, which writes the entry with the outcome.
 */
export function auditCommands(
  program: Command,
  write: (entry: AuditEntry) => void,
): (exitCode: number, error?: unknown) => void {
  let running: Pick<AuditEntry, 'command' | 'arguments' | 'options'> | undefined
  program.hook('preAction', (_, action) => {
    const command = commandName(action)
    if (auditedCommands[command] !== true) return
    running = { command, arguments: withoutSecrets(action.args), options: withoutSecrets(action.opts()) }
    write({ ...running, outcome: 'begun' })
  })
  return (exitCode, error) => {
    if (running === undefined) return
    const message = error instanceof Error ? error.message : error === undefined ? undefined : String(error)
    write({
      ...running,
      outcome: exitCode === 0 && error === undefined ? 'done' : 'failed',
      exitCode,
      ...(message !== undefined && { error: withoutCredentials(message) }),
    })
  }
}

/** The names of a command and of those above it, without that of the program. */
export function commandName(command: Command): string {
  const { parent } = command
  if (parent === null) return ''
  return `${commandName(parent)} ${command.name()}`.trim()
}
