import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { lifegridProgram } from '../src/program.ts'

/** For authors and players, not for operators: they write files, draw a terminal, or simulate lives. */
const others = ['gen', 'new', 'play', 'talk', 'lab']

interface Named {
  readonly name: string
  readonly command: Command
  readonly groups: readonly Command[]
}

function leaves(command: Command, groups: readonly Command[] = []): Named[] {
  if (command.commands.length > 0) return command.commands.flatMap((each) => leaves(each, [...groups, command]))
  const name = [...groups.slice(1), command].map((each) => each.name()).join(' ')
  return [{ name, command, groups: groups.slice(1) }]
}

/** The text after the options. */
function explanation(command: Command): string {
  const shown: string[] = []
  command.configureOutput({ writeOut: (text) => shown.push(text) }).outputHelp()
  return shown.join('').slice(command.helpInformation().length).trim()
}

const operators = leaves(lifegridProgram()).filter(({ name }) => !others.includes(name.split(' ')[0] ?? ''))

test('[OPS-23] every command of operators prints JSON on request, and explains what it prints or does', () => {
  expect(operators.length).toBeGreaterThan(35)
  expect(
    operators.filter(({ command }) => !command.options.some(({ long }) => long === '--json')).map(({ name }) => name),
  ).toEqual([])
  const silent = operators.filter(({ command, groups }) =>
    [command, ...groups].every((each) => explanation(each) === ''),
  )
  expect(silent.map(({ name }) => name)).toEqual([])
})

test('[OPS-23] the help has sentences for people: no line is too long for a terminal, and each option has a text', () => {
  for (const { name, command } of operators) {
    expect(command.description(), name).not.toBe('')
    for (const { long, description } of command.options) expect(description, `${name} ${long}`).not.toBe('')
    for (const line of explanation(command).split('\n'))
      expect(line.length, `${name}: ${line}`).toBeLessThanOrEqual(150)
  }
})

test.each([
  [['status', '--nonsense'], "unknown option '--nonsense'"],
  [['statsu'], "unknown command 'statsu'"],
  [['drain'], "missing required argument 'node'"],
  [['drain', 'sim-1', '--deadline-ms', 'soon'], 'is invalid'],
  [['move', 'everything'], 'is invalid'],
  [['nodes', 'extra'], 'too many arguments'],
  [['events', 'add', 'multiplier', '2'], "required option '--seconds <n>' not specified"],
])('[OPS-23] %j is refused with exit code 1 and says why', async (words, why) => {
  const program = lifegridProgram()
  const said: string[] = []
  const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)]
  for (const each of all(program)) each.exitOverride().configureOutput({ writeErr: (text) => said.push(text) })
  await expect(program.parseAsync(words, { from: 'user' })).rejects.toMatchObject({ exitCode: 1 })
  expect(said.join('')).toContain(why)
})
