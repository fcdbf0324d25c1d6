import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { ExpectedFailure } from '../../apps/ctl/src/expected-failure.ts'
import { lifegridProgram } from '../../apps/ctl/src/program.ts'
import { root } from './house.ts'

interface Named {
  readonly page: string
  readonly line: string
  /** In a code block a line is there to be pasted. In a sentence a name alone is enough. */
  readonly isWhole: boolean
}

const pages = globSync(['*.md', 'docs/**/*.md', 'infra/**/*.md', 'packages/**/*.md', 'apps/**/*.md', 'test/**/*.md'], {
  cwd: root,
  exclude: ['**/node_modules/**', '**/CHANGELOG.md'],
}).map((page) => ({ page, text: readFileSync(join(root, page), 'utf8') }))
const named = pages.flatMap(({ page, text }) => commandsIn(text).map((each) => ({ page, ...each })))

test('[OPS-28] the parser of the command line accepts every command that a document shows', async () => {
  expect(named.length).toBeGreaterThan(150)
  expect(named.filter(({ isWhole }) => isWhole).length).toBeGreaterThan(25)
  const faults: string[] = []
  for (const each of named) {
    const what = await fault(each)
    if (what !== undefined) faults.push(`${each.page}: ${each.line}: ${what}`)
  }
  expect(faults).toEqual([])
})

test.each([
  ['shards move 248-255', "required option '--to <n>'"],
  ['shards move everything --to 1', 'is invalid'],
  ['drain', "missing required argument 'node'"],
  ['status --jsn', "unknown option '--jsn'"],
  ['nodes extra', 'too many arguments'],
  ['topologie change', 'there is no such command'],
])('a line with a fault is found: %s', async (line, what) => {
  expect(await fault({ line, isWhole: true })).toContain(what)
})

test('[OPS-28] every script that a document runs is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
  const run = pages.flatMap(({ page, text }) =>
    [...text.matchAll(/npm run ([a-z][\w:-]*)(?![\w:-])(?! -w)/g)].map(([, script = '']) => ({ page, script })),
  )
  expect(run.length).toBeGreaterThan(20)
  expect(run.filter(({ script }) => !Object.hasOwn(scripts, script))).toEqual([])
})

/** The commands of the code blocks and of the code in sentences. */
function commandsIn(text: string): Omit<Named, 'page'>[] {
  const blocks = [...text.matchAll(/^ *```[^\n]*\n(.*?)^ *```/gms)].map(([, block = '']) => block)
  const sentences = text.replace(/^ *```[^\n]*\n.*?^ *```/gms, '')
  const spans = [...sentences.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replace(/\s+/g, ' '))
  return [
    ...blocks.flatMap((block) => block.split('\n').flatMap(lineOf)).map((line) => ({ line, isWhole: true })),
    ...spans.flatMap(lineOf).map((line) => ({ line, isWhole: false })),
  ]
}

/** What comes after the name of the program, up to the next program or comment. */
function lineOf(code: string): string[] {
  const [, line = ''] = /(?:^ *(?:npx )?lifegrid|npx lifegrid|apps\/ctl\/src\/main\.ts) (.+)$/.exec(code) ?? []
  const [own = ''] = line.split(/ #|[|;]|&&|\\$/)
  return own.trim() === '' ? [] : [own.trim()]
}

/** Whether the parser takes the line; undefined when it does, else what it says. */
async function fault({ line, isWhole }: Omit<Named, 'page'>): Promise<string | undefined> {
  const words = wordsOf(line)
  const program = lifegridProgram()
  const said: string[] = []
  for (const each of all(program)) {
    each.exitOverride().configureOutput({ writeErr: (text) => said.push(text), writeOut: () => {} })
    if (each.commands.length === 0) each.action(() => {})
  }
  const isName = words.every((word) => /^[a-z][a-z-]*$/.test(word)) && isCommand(program, words)
  if (isName && !isWhole) return undefined
  if (!words[0]?.startsWith('-') && !isCommand(program, words.slice(0, 1))) return 'there is no such command'
  try {
    await program.parseAsync(words, { from: 'user' })
    return undefined
  } catch (error) {
    // It has been understood, and asks.
    if (error instanceof ExpectedFailure) return undefined
    return /helpDisplayed/.test(String((error as { code?: string }).code)) ? undefined : said.join('').trim()
  }
}

function all(command: Command): Command[] {
  return [command, ...command.commands.flatMap(all)]
}

function isCommand(program: Command, words: readonly string[]): boolean {
  let command: Command | undefined = program
  for (const word of words) command = command?.commands.find((each) => each.name() === word)
  return command !== undefined
}

/** What must not be any word. `kind` is that of `lifegrid new`. */
const examples: Readonly<Record<string, string>> = { n: '1', seconds: '1', partition: '1', seq: '1', kind: 'event' }

/** The words as a shell makes them, with an example in place of each `<placeholder>`. */
function wordsOf(line: string): string[] {
  const filled = line.replace(/<([^<>]+)>/g, (_, name: string) => examples[name] ?? 'x')
  return [...filled.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}
