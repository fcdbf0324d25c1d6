import { link, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Identity } from '@lifegrid/sdk/guest'
import { ExpectedFailure } from '../expected-failure.ts'
import type { Place } from '../run-state.ts'

/** A player that this machine remembers: `players/<cluster>/<profile>.json`. */
export interface Player extends Identity {
  readonly path: string
  /** Made in an earlier run; false for a guest that has just been made. */
  readonly kept: boolean
  /** Where the player went in whose place a new one has come; null when nobody had to go. */
  readonly setAside: string | null
}

export interface PlayerWish {
  readonly place: Place
  readonly profile: string
  /** Somebody new, whoever is there. */
  readonly anew: boolean
}

export interface IdentityContext {
  /** The folder of all players. */
  readonly folder: string
  /** Asks the cluster for a new player. */
  readonly guest: (url: string) => Promise<Identity>
}

/** Players set aside under one name; more of them are more likely a loop in a script than people. */
const setAsideMax = 1_000

/**
 * The player that this machine has under a name on a cluster; a new guest where there is none, or where one is asked for. A player's
 * file is never overwritten: it is all that proves who the player is.
 * @throws ExpectedFailure when the name or the file is no good, or the cluster gives no guest.
 */
export async function identity(wish: PlayerWish, ctx: IdentityContext): Promise<Player> {
  const { place, profile, anew } = wish
  if (!/^[A-Za-z0-9_-]{1,40}$/.test(profile)) {
    throw new ExpectedFailure(`A profile's name is of letters, digits, "_" and "-", and ${profile} is not`)
  }
  const path = join(ctx.folder, place.cluster, `${profile}.json`)
  const known = anew ? undefined : await readPlayer(path)
  if (known !== undefined) return { ...known, path, kept: true, setAside: null }
  // Before anything is moved: without a new player the old one stays.
  const created = await newGuest(place.url, ctx)
  await mkdir(join(ctx.folder, place.cluster), { recursive: true, mode: 0o700 })
  let aside: string | null = null
  for (;;) {
    if (anew) aside = (await setAside(path)) ?? aside
    if (await writeNew(path, { url: place.url, ...created })) return { ...created, path, kept: false, setAside: aside }
    // Another `play` has put its guest there meanwhile. Asked for the one player of this name, both mean that one.
    const theirs = anew ? undefined : await readPlayer(path)
    if (theirs !== undefined) return { ...theirs, path, kept: true, setAside: null }
  }
}

async function newGuest(url: string, ctx: IdentityContext): Promise<Identity> {
  try {
    return await ctx.guest(url)
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
    const message = error instanceof Error ? error.message : String(error)
    throw new ExpectedFailure(`The cluster at ${url} gives no new player (${message}${cause}). Is it running?`)
  }
}

async function readPlayer(path: string): Promise<Identity | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
  const { userID, token } = parse(text)
  if (typeof userID !== 'string' || typeof token !== 'string') {
    throw new ExpectedFailure(`${path} is not a player's file. To play as somebody new: --new (the file is kept).`)
  }
  return { userID, token }
}

function parse(text: string): Partial<Identity> {
  try {
    return (JSON.parse(text) as Partial<Identity> | null) ?? {}
  } catch {
    // What is no JSON has no player in it; the caller says so.
    return {}
  }
}

/** Writes the file whole, for its owner only. @returns false when there is one of this name. */
async function writeNew(path: string, content: Identity & { readonly url: string }): Promise<boolean> {
  // In a folder of its own, so that nobody else writes there; beside the path, so that it can be linked.
  const draft = await mkdtemp(`${path}.`)
  try {
    const whole = join(draft, 'player.json')
    await writeFile(whole, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
    return await linked(whole, path)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** Moves `x.json` to the first of `x.1.bak.json`, `x.2.bak.json`, … that is free. @returns where to; null when there was none. */
async function setAside(path: string): Promise<string | null> {
  for (let n = 1; n <= setAsideMax; n++) {
    const aside = path.replace(/\.json$/, `.${n}.bak.json`)
    try {
      if (!(await linked(path, aside))) continue
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    }
    await rm(path, { force: true })
    return aside
  }
  throw new ExpectedFailure(`There are ${setAsideMax} old players beside ${path}. Remove some of them.`)
}

/** Gives the file a second name, which only one can do. @returns false when the name is taken. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
