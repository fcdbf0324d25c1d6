import { describe, expect, test } from 'vitest'
import { chaosCommand, chaosOptions } from './args.ts'

/** The output and exit code for arguments with which it does not start. */
function refused(...args: string[]): { text: string; exitCode: number } {
  let text = ''
  const take = (piece: string): void => {
    text += piece
  }
  const command = chaosCommand().exitOverride().configureOutput({ writeErr: take, writeOut: take })
  try {
    chaosOptions(args, command)
  } catch (error) {
    return { text, exitCode: (error as { exitCode: number }).exitCode }
  }
  throw new Error(`${args.join(' ')} was accepted`)
}

describe('the command line of chaos', () => {
  test('has defaults, which the options replace', () => {
    expect(chaosOptions([])).toEqual({ minutes: 2, players: 40, rate: 5, only: [], also: [] })
    const args = ['--minutes', '0.5', '--seed', 'x', '--players=3', '--rate', '1', '--also', 'clock step']
    const expected = { minutes: 0.5, seed: 'x', players: 3, rate: 1, only: [], also: ['clock step'] }
    expect(chaosOptions(args)).toEqual(expected)
  })

  test('takes several kinds of faults', () => {
    expect(chaosOptions(['--only', 'sim killed', '--only', 'mysql killed']).only).toEqual([
      'sim killed',
      'mysql killed',
    ])
  })

  test('--help lists every option', () => {
    const { text, exitCode } = refused('--help')
    expect(exitCode).toBe(0)
    for (const option of ['--minutes', '--seed', '--players', '--rate', '--only', '--also'])
      expect(text).toContain(option)
  })

  test.each([
    ['--minutes', 'abc'],
    ['--minutes', '0'],
    ['--minutes', 'Infinity'],
    ['--players', '1.5'],
    ['--players', '-1'],
    ['--rate', ''],
    ['--minutes'],
    ['--only', 'sim kiled'],
    ['--hours', '1'],
    ['10'],
  ])('says what is wrong with %s %s', (...args) => {
    const { text, exitCode } = refused(...args)
    expect(exitCode).toBe(1)
    expect(text).toMatch(/^error: /)
    expect(text).toContain(args[0])
  })
})
