import type { CommandStore, KeptCommand } from '@lifegrid/sdk/kept-commands'
import { forget, keep, keptNames, readKept } from './storage.ts'

const prefix = 'command.'

/** The commands of a player that wait for their answer. Each has an entry of its own, because all tabs have the same storage. */
export function keptCommandsOf(userID: string): CommandStore {
  const own = `${prefix}${userID}.`
  return {
    all: () => keptNames(own).flatMap((name) => readKept<KeptCommand>(name) ?? []),
    put: (command) => keep(`${own}${command.id}`, command),
    remove: (id) => forget(`${own}${id}`),
  }
}

/** Forgets what waits, of every player. */
export function forgetCommands(): void {
  for (const name of keptNames(prefix)) forget(name)
}
