import { link, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '@lifegrid/base/error-code'
import type { KeptSession } from '@lifegrid/sdk/account-session'
import type { Tokens } from '@lifegrid/sdk/guest-session'
import { ExpectedFailure } from '../expected-failure.ts'
import { startHint } from '../start-hint.ts'
import type { Place } from './place.ts'
import { keepPlayer, type PlayerFile, playerText, readPlayer } from './player-file.ts'

/** A player that is stored on this machine: `players/<cluster>/<profile>.json`. */
export interface Player {
  readonly userID: string
  /** The session that plays the life: a new one, or what is kept of one. */
  readonly session: Tokens | KeptSession
  readonly path: string
  /** True when the player was created in an earlier run. */
  readonly kept: boolean
  /** The new path of the player that this one has replaced; null when there was none. */
  readonly setAside: string | null
}

export interface PlayerRequest {
  readonly place: Place
  readonly profile: string
  /** Creates a new player, even if there is one. */
  readonly createNew: boolean
}

export interface IdentityContext {
  /** The folder of all players. */
  readonly folder: string
  /** Requests a new player from the cluster, with a session. */
  readonly guestSession: (url: string) => Promise<Tokens>
  /** Begins a session with the token of a guest, which files of earlier versions have. */
  readonly beginSession: (url: string, token: string) => Promise<Tokens>
}

/** Old players of one profile. More of them are probably a script in a loop. */
const setAsideMax = 1_000

/**
 * The stored player of a profile on a cluster; a new guest when there is none or a new one is wanted. A player's file is never replaced by
 * that of another player, because nothing else proves who the player is.
 * @throws ExpectedFailure when the profile's name or the file is invalid, or the cluster returns no guest.
 */
export async function identity(wish: PlayerRequest, ctx: IdentityContext): Promise<Player> {
  const { place, createNew } = wish
  const path = playerPath(wish, ctx)
  const known = createNew ? undefined : await readPlayer(path)
  if (known !== undefined) return keptPlayer(known, path, place, ctx)
  // Before anything is moved: if this fails, the old player stays.
  const created = await newGuest(place.url, ctx)
  await mkdir(join(ctx.folder, place.cluster), { recursive: true, mode: 0o700 })
  let aside: string | null = null
  for (;;) {
    if (createNew) aside = (await setAside(path)) ?? aside
    if (await writeNew(path, playerText(place.url, created))) {
      return { userID: created.userID, session: created, path, kept: false, setAside: aside }
    }
    // Another `play` has stored a guest in between. Both processes use that player.
    const theirs = createNew ? undefined : await readPlayer(path)
    if (theirs !== undefined) return keptPlayer(theirs, path, place, ctx)
  }
}

/** The file of a profile's player on a cluster. @throws ExpectedFailure when the profile's name is invalid. */
function playerPath(
  { place, profile }: Omit<PlayerRequest, 'createNew'>,
  { folder }: Pick<IdentityContext, 'folder'>,
): string {
  if (!/^[A-Za-z0-9_-]{1,40}$/.test(profile)) {
    throw new ExpectedFailure(`"${profile}" is not a profile name. Use up to 40 letters, digits, "_" and "-".`)
  }
  return join(folder, place.cluster, `${profile}.json`)
}

/**
 * The stored player of a profile. None is created.
 * @throws ExpectedFailure when there is none, the name or the file is invalid, or the cluster begins no session.
 */
export async function knownPlayer(
  wish: Omit<PlayerRequest, 'createNew'>,
  ctx: Omit<IdentityContext, 'guestSession'>,
): Promise<Player> {
  const path = playerPath(wish, ctx)
  const known = readPlayer(path)
  if (known !== undefined) return keptPlayer(known, path, wish.place, ctx)
  throw new ExpectedFailure(
    `The profile "${wish.profile}" has no player on this cluster. npx lifegrid play creates one.`,
  )
}

/** The player of a file. When it has only the token of a guest, a session begins, and the file is written again. */
async function keptPlayer(
  file: PlayerFile,
  path: string,
  { url }: Place,
  ctx: Pick<IdentityContext, 'beginSession'>,
): Promise<Player> {
  const { userID } = file
  if ('refreshToken' in file) return { userID, session: file, path, kept: true, setAside: null }
  let session: Tokens
  try {
    session = await ctx.beginSession(url, file.token)
  } catch (error) {
    throw new ExpectedFailure(
      `The cluster at ${url} did not begin a session for the player of ${path} (${reason(error)}). ` +
        `To play as a new player: --new (the file is kept).`,
    )
  }
  keepPlayer(path, url, session)
  return { userID, session, path, kept: true, setAside: null }
}

async function newGuest(url: string, ctx: IdentityContext): Promise<Tokens> {
  try {
    return await ctx.guestSession(url)
  } catch (error) {
    throw new ExpectedFailure(`The cluster at ${url} did not create a new player (${reason(error)}). ${startHint}`)
  }
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return `${error instanceof Error ? error.message : String(error)}${cause}`
}

/** Writes the file atomically, readable for its owner only. @returns false when the file exists. */
async function writeNew(path: string, content: string): Promise<boolean> {
  // In a new folder, so that no other process writes there, and on the same file system, so that it can be linked.
  const draft = await mkdtemp(`${path}.`)
  try {
    const whole = join(draft, 'player.json')
    await writeFile(whole, content, { mode: 0o600 })
    return await linked(whole, path)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** Moves `x.json` to the first free name of `x.1.bak.json`, `x.2.bak.json`, … @returns the new path; null when there is no `x.json`. */
async function setAside(path: string): Promise<string | null> {
  for (let n = 1; n <= setAsideMax; n++) {
    const aside = path.replace(/\.json$/, `.${n}.bak.json`)
    try {
      if (!(await linked(path, aside))) continue
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null
      throw error
    }
    await rm(path, { force: true })
    return aside
  }
  throw new ExpectedFailure(`There are ${setAsideMax} old players next to ${path}. Remove some of them.`)
}

/** Gives the file a second name, which only one process can do. @returns false when the name is taken. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}
