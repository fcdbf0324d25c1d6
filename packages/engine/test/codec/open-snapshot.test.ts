import { describe, expect, test } from 'vitest'
import { advance } from '../../src/advance.ts'
import { apply } from '../../src/apply.ts'
import { decode, encode, lifeHash, NewerStateError, openSnapshot, openSnapshots } from '../../src/codec/codec.ts'
import type { Life } from '../../src/life/life.ts'
import { context, lifeIn, lifeStates } from '../support/lives.ts'
import { plainTextOf, recordedVersions, snapshotsOf } from './recorded-lives.ts'

const day = 86_400_000

/** Advances the life of a snapshot and writes it again, as a worker does. */
function advanced(bytes: Uint8Array, at: number): Uint8Array {
  const { life, encode: written } = openSnapshot(bytes)
  advance(life, at, context)
  return written()
}

/** The life as it is left by its player. */
function left(life: Life): Life {
  if (life.connection !== null) {
    apply(life, { type: 'sys.disconnect', message: { connection: life.connection } }, life.at + 1, context)
  }
  return life
}

describe('an open snapshot', () => {
  test.each(lifeStates)('[ENG-1] of a life in the state %s gives the same life, day after day', (state) => {
    const whole = left(lifeIn(state))
    let bytes = encode(whole)
    expect(lifeHash(openSnapshot(bytes).life)).toBe(lifeHash(whole))
    const from = whole.at
    for (let days = 1; days <= 16; days++) {
      bytes = advanced(bytes, from + days * day)
      advance(whole, from + days * day, context)
      expect(lifeHash(decode(bytes)), `after ${days} days`).toBe(lifeHash(whole))
      expect(lifeHash(openSnapshot(bytes).life)).toBe(lifeHash(whole))
    }
  })

  test('[ENG-1] takes commands, and writes fields that a command adds', () => {
    const whole = left(lifeIn('adult'))
    const { life, encode: written } = openSnapshot(encode(whole))
    const leave = { type: 'sys.leave', message: { at: whole.at, dueAt: whole.at + day } }
    const connect = { type: 'sys.connect', message: { edge: 'e', connection: 'c' } }
    const at = whole.at + 1
    for (const one of [life, whole]) {
      for (const command of [connect, leave]) {
        expect(apply(one, command, at, context).result.ok).toBe(true)
      }
    }
    expect(life).toHaveProperty('leaving')
    expect(lifeHash(decode(written()))).toBe(lifeHash(whole))
  })

  test('writes a field that is gone as gone', () => {
    const whole = left(lifeIn('adult'))
    whole.leaving = { at: 1, dueAt: null }
    const { life, encode: written } = openSnapshot(encode(whole))
    delete life.leaving
    expect(decode(written())).not.toHaveProperty('leaving')
  })

  test.each(recordedVersions)('of release %i is migrated as any other', (version) => {
    for (const bytes of snapshotsOf(version).values()) {
      const whole = decode(bytes)
      const at = whole.at + day
      advance(whole, at, context)
      expect(lifeHash(decode(advanced(bytes, at)))).toBe(lifeHash(whole))
    }
  })

  test('[MOVE-3] of a newer release is refused', () => {
    const bytes = encode(lifeIn('child'))
    bytes[0] = 0b0001_1110
    expect(() => openSnapshot(bytes)).toThrow(NewerStateError)
  })
})

describe('snapshots that are opened together', () => {
  const lives = lifeStates.map((state) => left(lifeIn(state)))
  const hashes = (all: readonly Uint8Array[]) => openSnapshots(all).map((one) => lifeHash(one().life))

  test('[JOB-12] are the lives that each gives alone, with and without changes', () => {
    const day1 = lives.map((life) => advanced(encode(life), life.at + day))
    for (const all of [lives.map(encode), day1, [], [encode(lives[0] as Life)]]) {
      expect(hashes(all)).toEqual(all.map((bytes) => lifeHash(openSnapshot(bytes).life)))
    }
  })

  test('[JOB-12] are opened one by one when one of them is of an older release', () => {
    const all = [
      ...lives.map(encode),
      ...recordedVersions.flatMap((version) => [...snapshotsOf(version).values()].slice(0, 1)),
    ]
    expect(hashes(all)).toEqual(all.map((bytes) => lifeHash(decode(bytes))))
  })

  test('[JOB-12] do not keep each other from being opened when one is damaged', () => {
    const all = lives.map(encode)
    const damaged = Uint8Array.from(all[3] as Uint8Array).subarray(0, 200)
    const [one, ...others] = openSnapshots([damaged, ...all])
    expect(() => one?.()).toThrow()
    expect(others.map((each) => lifeHash(each().life))).toEqual(lives.map(lifeHash))
  })
})

describe('the changes of a snapshot', () => {
  const before = left(lifeIn('old'))
  const bytes = encode(before)
  const later = advanced(bytes, before.at + day)

  test('follow its bytes, and contain no field that has not changed', () => {
    expect(later.subarray(0, bytes.length)).toEqual(Buffer.from(bytes))
    const changes = Buffer.from(later.subarray(bytes.length)).toString('latin1')
    expect(changes).toContain('"at":')
    for (const name of ['people', 'education', 'schedules']) expect(changes).not.toContain(`"${name}":`)
    expect(later.length).toBeLessThanOrEqual(2 * bytes.length + 16)
  })

  test('are replaced by later ones, so snapshots do not grow day by day', () => {
    let latest = later
    for (let days = 2; days <= 16; days++) latest = advanced(latest, before.at + days * day)
    expect(latest.length).toBeLessThanOrEqual(2 * 1.3 * bytes.length)
  })

  test('[MOVE-3] are passed over by a release that does not know them: it reads the earlier state of the life', () => {
    const plain = plainTextOf(later)
    expect(lifeHash(JSON.parse(plain) as Life)).toBe(lifeHash(before))
  })

  test('that are most of the life are not worth it: the snapshot is written anew', () => {
    const { life, encode: written } = openSnapshot(bytes)
    for (const person of life.people) person.firstname = `${person.firstname} the Younger`
    for (const entry of life.feed) entry.message = `${entry.message} Again.`
    for (const entry of life.conversations.list) entry.unread = !entry.unread
    const anew = written()
    expect(lifeHash(decode(anew))).toBe(lifeHash(life))
    expect(anew.length).toBeLessThan(1.4 * bytes.length)
    expect(anew.subarray(0, 64)).not.toEqual(Buffer.from(bytes).subarray(0, 64))
  })
})
