import { describe, expect, test } from 'vitest'
import { modulesOf, type Place, type SourceText } from './code-modules.ts'
import { sourceTexts } from './house.ts'
import { explains, type WrittenText, wordsOfTypes, writtenTexts } from './written-texts.ts'

/**
 * What players read is in the tables of `packages/content`, so that a writer finds it. The rules word only their own conditions: refusals,
 * requirements and errors. A text is recognised as one of these by where it goes, not by the file that it is in.
 */
describe('the rules of the engine', () => {
  test('contain no text for players, except for refusals, requirements and errors', () => {
    expect(rules().length).toBeGreaterThan(200)
    expect(storyIn(rules()), 'Move these texts into packages/content/src/messages.').toEqual([])
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
    [
      'in an object of which a refusal uses something else',
      'const gifts = { ring: { name: "a ring", cost: "a fortune" } }\nrefusal("poor", "Costs " + gifts[id].cost)',
      ['a ring'],
    ],
    [
      'in a function that also refuses',
      'function ask(life) {\n  if (life.old) return refusal("old", "You are old.")\n  tell("You ask.", life)\n}',
      ['You ask.'],
    ],
  ])('%s', (_, text, found) => {
    expect(storyIn([{ path: 'a.ts', text }])).toEqual(found.map((one) => expect.stringMatching(` ${one}$`)))
  })
})

describe('no text for players is one', () => {
  test.each([
    ['of a refusal', `refusal("dead", \`\${name} has died.\`)`],
    ['that is chosen for a refusal', 'const why = poor ? "too poor" : "too young"\nrefusal("no", "You are " + why)'],
    ['of an error', 'assert(ok, "there is a partner")\nthrow new RangeError("there is no system " + name)'],
    [
      'of a requirement',
      'const job = { explains: ({ is }) => (is ? "to have a job" : words.none) }\nconst words = { none: "no job" }',
    ],
    [
      'of a requirement with several parts',
      'const age = { explains() {\n  const parts = []\n  parts.push("at least " + from)\n  return parts.join() } }',
    ],
    ['of a vocabulary', 'type Status = "stranger" | "close friend"\nconst status: Status = "close friend"'],
    ['that has no words of its own', `const focus = "Balanced"\nconst name = \`\${first} \${last}\``],
  ])('%s', (_, text) => {
    expect(storyIn([{ path: 'a.ts', text }])).toEqual([])
  })

  test('that another file puts into a refusal', () => {
    const names = 'export const names = { degree: "a degree" }\nexport function nameOf(level) { return names[level] }'
    const rule =
      'import { nameOf as of } from "./names.ts"\nrefuse(of(level))\nfunction refuse(missing) { return refusal("no", missing) }'
    const files = [
      { path: 'src/names.ts', text: names },
      { path: 'src/rule.ts', text: rule },
    ]
    expect(storyIn(files)).toEqual([])
    expect(storyIn(files.slice(0, 1))).toEqual(['src/names.ts:1 a degree'])
  })
})

/** The engine without the lab, which prints reports, and the migrations, which restore texts of old releases. */
function rules(): SourceText[] {
  const others = ['packages/engine/src/lab/', 'packages/engine/src/codec/migrations/']
  return sourceTexts().filter(
    ({ path }) =>
      path.startsWith('packages/engine/src/') &&
      !path.endsWith('.generated.ts') &&
      !others.some((folder) => path.startsWith(folder)),
  )
}

/** What a player reads of a message. In these properties, a word alone is a text for players, too. */
const shown = ['title', 'message', 'text']

/** The texts for players in some files, as `path:line text`. */
function storyIn(files: readonly SourceText[]): string[] {
  const modules = modulesOf(files)
  const vocabulary = wordsOfTypes(modules)
  const isStory = ({ text, property, place }: WrittenText): boolean =>
    (isSentence(text) || (shown.includes(property ?? '') && /\p{L}/u.test(text))) &&
    !vocabulary.has(text) &&
    !explains(place, modules)
  return writtenTexts(modules)
    .filter(isStory)
    .map(({ text, place }) => `${place.module.path}:${lineOf(place)} ${text}`)
}

/** Two words, of which the code writes one or both; or one word that ends like a sentence. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}…]/u.test(word))
  return (words.length > 1 && /\p{L}/u.test(text)) || /^\p{Lu}\p{Ll}+[.!?]$/u.test(text)
}

function lineOf({ node, module }: Place): number {
  return module.text.slice(0, node.start).split('\n').length
}
