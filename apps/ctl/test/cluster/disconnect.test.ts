import { describe, expect, it } from 'vitest'
import { revocationOf } from '../../src/cluster/disconnect-command.ts'

describe('lifegrid disconnect', () => {
  it.each([
    [{ player: 'ada' }, { player: 'ada' }],
    [{ session: 'k3v9x0' }, { sessions: ['k3v9x0'] }],
    [{ issuedBefore: '2030-01-31T12:00:00Z' }, { issuedBefore: Date.UTC(2030, 0, 31, 12) }],
    [
      { player: 'ada', issuedBefore: '2030-01-31' },
      { player: 'ada', issuedBefore: Date.UTC(2030, 0, 31) },
    ],
  ])('with %j names the sockets %j', (options, revocation) => {
    expect(revocationOf(options)).toEqual(revocation)
  })

  it.each([
    [{}, /--player/],
    [{ player: 'a b' }, /not a player id/],
    [{ session: 'A-1' }, /not the id of a session/],
    [{ issuedBefore: 'yesterday' }, /not a time/],
  ])('with %j explains what is wrong', (options, message) => {
    expect(() => revocationOf(options)).toThrow(message)
  })
})
