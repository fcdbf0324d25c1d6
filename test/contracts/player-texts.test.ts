import { describe, expect, test } from 'vitest'
import { sourceTexts } from './house.ts'
import { type SourceText, wordsOfTypes, writtenTexts } from './written-texts.ts'

/**
 * What players read is in the tables of `packages/content`, so that a writer finds it. The rules name a message by its id, also in a refusal or a
 * requirement.
 */
describe('the rules of the engine', () => {
  test('contain no text for players', () => {
    expect(rules().length).toBeGreaterThan(200)
    expect(textsIn(rules()), 'Move these texts into packages/content/src/messages or refusals.').toEqual([])
  })

  test('contain none after one is put back into a refusal or a requirement', () => {
    const id = "'work.already-retired'"
    expect(textsAfter('commands/retire.ts', id, "'You have retired already.'")).toEqual(['You have retired already.'])
    expect(textsAfter('conditions/expecting.ts', "wording('requirements.expecting')", "'a child on its way'")).toEqual([
      'a child on its way',
    ])
  })
})

describe('a text for players is found', () => {
  test.each([
    ['in a message', 'tell({ message: "You hand in the key." })', ['You hand in the key.']],
    ['around what is inserted', `tell(\`You were \${job}.\`)`, ['You were ….']],
    ['in a title of one word', 'tell({ title: life ? "Born" : "Reborn" })', ['Born', 'Reborn']],
    ['in a list of variants', 'const lines = ["It rains.", "It snows."]\ntell(lines[0])', ['It rains.', 'It snows.']],
    ['in an answer of one word', 'const answer = "Hello."', ['Hello.']],
    ['in a phrase', 'function cause() { return "old age" }\ndie(cause())', ['old age']],
    ['in a refusal', `refusal("dead", \`\${name} has died.\`)`, ['… has died.']],
    ['that is chosen for a refusal', 'const why = poor ? "too poor" : "old"\nrefusal("no", why)', ['too poor']],
    ['in a requirement', 'const job = { explains: ({ is }) => (is ? "to have a job" : "") }', ['to have a job']],
  ])('%s', (_, text, found) => {
    expect(textsIn([{ path: 'a.ts', text }])).toEqual(found.map((one) => expect.stringMatching(` ${one}$`)))
  })
})

describe('no text for players is one', () => {
  test.each([
    ['of an error', 'assert(ok, "there is a partner")\nthrow new RangeError("there is no system " + name)'],
    ['of a vocabulary', 'type Status = "stranger" | "close friend"\nconst status: Status = "close friend"'],
    ['that has no words of its own', `const focus = "Balanced"\nconst name = \`\${first} \${last}\``],
    ['that is the id of a message', `refusal("dead", "love.person-dead", { person })`],
  ])('%s', (_, text) => {
    expect(textsIn([{ path: 'a.ts', text }])).toEqual([])
  })

  test('in which an effect describes itself to authors', () => {
    const text = 'export const eat = { explains: () => "a good meal", title: "A meal" }'
    expect(textsIn([{ path: 'src/effects/eat.ts', text }])).toEqual(['src/effects/eat.ts:1 A meal'])
  })
})

const engine = 'packages/engine/src/'

/** The engine without the lab, which prints reports, and the migrations, which restore texts of old releases. */
function rules(): SourceText[] {
  const others = [`${engine}lab/`, `${engine}codec/migrations/`]
  return sourceTexts().filter(
    ({ path }) =>
      path.startsWith(engine) && !path.endsWith('.generated.ts') && !others.some((folder) => path.startsWith(folder)),
  )
}

/** The texts that are found when a file of the engine has another text in one place. */
function textsAfter(file: string, from: string, to: string): string[] {
  const { path, text } = rules().find((one) => one.path === engine + file) as SourceText
  expect(text).toContain(from)
  return writtenFor([{ path, text: text.replace(from, to) }]).map((one) => one.text)
}

/** What a player reads of a message. In these properties, a word alone is a text for players, too. */
const shown = ['title', 'message', 'text']

/** The texts for players in some files, as `path:line text`. */
function textsIn(files: readonly SourceText[]): string[] {
  return writtenFor(files).map(({ path, line, text }) => `${path}:${line} ${text}`)
}

function writtenFor(files: readonly SourceText[]): ReturnType<typeof writtenTexts> {
  const vocabulary = wordsOfTypes(files)
  return writtenTexts(files).filter(
    ({ text, property, isForDevelopers }) =>
      (isSentence(text) || (shown.includes(property ?? '') && /\p{L}/u.test(text))) &&
      !vocabulary.has(text) &&
      !isForDevelopers,
  )
}

/** Two words, of which the code writes one or both; or one word that ends like a sentence. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}…]/u.test(word))
  return (words.length > 1 && /\p{L}/u.test(text)) || /^\p{Lu}\p{Ll}+[.!?]$/u.test(text)
}
