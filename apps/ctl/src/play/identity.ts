import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { guest, type Identity } from '@lifegrid/sdk/guest'
import { ExpectedFailure } from '../expected-failure.ts'
import { lifegridHome } from '../run-state.ts'

export interface Profile extends Identity {
  /** The cluster on which this player lives: another one does not know it. */
  readonly url: string
}

/** The player that this machine has under a name; a new guest where there is none, or where one is asked for. */
export async function identity(url: string, profile: string, fresh: boolean): Promise<Profile> {
  if (!/^[A-Za-z0-9_-]{1,40}$/.test(profile)) {
    throw new ExpectedFailure(`A profile's name is of letters, digits, "_" and "-", and ${profile} is not`)
  }
  const folder = join(lifegridHome(), 'players')
  const path = join(folder, `${profile}.json`)
  const known = fresh ? undefined : await readProfile(path)
  if (known !== undefined && known.url === url) return known
  const created = { url, ...(await newGuest(url)) }
  await mkdir(folder, { recursive: true })
  // The token is all that proves who the player is.
  await writeFile(path, `${JSON.stringify(created, null, 2)}\n`, { mode: 0o600 })
  return created
}

async function newGuest(url: string): Promise<Identity> {
  try {
    return await guest(url)
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
    const message = error instanceof Error ? error.message : String(error)
    throw new ExpectedFailure(`The cluster at ${url} gives no new player (${message}${cause}). Is it running?`)
  }
}

async function readProfile(path: string): Promise<Profile | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const profile = JSON.parse(text) as Partial<Profile>
  if (typeof profile.userID !== 'string' || typeof profile.token !== 'string' || typeof profile.url !== 'string') {
    throw new ExpectedFailure(`${path} is not a player's file. Remove it, or play with --new.`)
  }
  return profile as Profile
}
