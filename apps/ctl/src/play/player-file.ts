import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { errorCode } from '@lifegrid/base/error-code'
import type { KeptSession } from '@lifegrid/sdk/account-session'
import type { Identity } from '@lifegrid/sdk/guest'
import { ExpectedFailure } from '../expected-failure.ts'

/** What a player's file proves: a session, or the token of a guest in a file of an earlier version. */
export type PlayerFile = KeptSession | Identity

/** @returns undefined when there is no file. @throws ExpectedFailure when it is not valid. */
export function readPlayer(path: string): PlayerFile | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
  const { userID, refreshToken, attempt, token } = parse(text)
  if (typeof userID === 'string' && typeof refreshToken === 'string') {
    return { userID, refreshToken, ...(typeof attempt === 'string' && { attempt }) }
  }
  if (typeof userID === 'string' && typeof token === 'string') return { userID, token }
  throw new ExpectedFailure(`${path} is not a valid player file. To play as a new player: --new (the file is kept).`)
}

function parse(text: string): Partial<KeptSession & Identity> {
  try {
    return (JSON.parse(text) as Partial<KeptSession & Identity> | null) ?? {}
  } catch {
    // The caller reports a file without a player.
    return {}
  }
}

/** The content of a player's file. */
export function playerText(url: string, { userID, refreshToken, attempt }: KeptSession): string {
  return `${JSON.stringify({ url, userID, refreshToken, ...(attempt !== undefined && { attempt }) }, null, 2)}\n`
}

/** Writes what the session of the same player has become. A crash leaves the old file or the new one, each of which can be exchanged. */
export function keepPlayer(path: string, url: string, session: KeptSession): void {
  const draft = `${path}.${process.pid}.next`
  writeFileSync(draft, playerText(url, session), { mode: 0o600, flush: true })
  renameSync(draft, path)
}
