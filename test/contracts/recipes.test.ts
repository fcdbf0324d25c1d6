import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseTypeScript } from '../../apps/ctl/src/typescript/parse.ts'
import { root } from './house.ts'

/** A code block of a recipe that is a whole file. Its first line is a comment with the path. */
interface Example {
  readonly recipe: string
  readonly path: string
  readonly text: string
}

const folder = join(root, 'docs/recipes')
const examples: Example[] = readdirSync(folder).flatMap((recipe) =>
  [...readFileSync(join(folder, recipe), 'utf8').matchAll(/^( *)```ts\n([\s\S]*?)^ *```$/gm)].flatMap((block) => {
    const text = (block[2] as string).replaceAll(new RegExp(`^${block[1]}`, 'gm'), '')
    const path = /^\/\/ (\S+\.ts)$/m.exec(text)?.[1]
    return path === undefined ? [] : [{ recipe, path, text }]
  }),
)

/** The names that a file exports, except by `export *`. */
function exportsOf(path: string): Set<string> {
  const text = readFileSync(path, 'utf8')
  const declared = text.matchAll(/^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm)
  return new Set([...declared].map((match) => match[1] as string))
}

test('the recipes for events and commands have whole files', () => {
  const recipes = new Set(examples.map(({ recipe }) => recipe))
  expect([...recipes]).toEqual(expect.arrayContaining(['add-a-command.md', 'add-an-event.md']))
})

describe.each(examples.map((example) => [`${example.recipe}: ${example.path}`, example] as const))(
  '%s',
  (_, example) => {
    const { program } = parseTypeScript(example.path, example.text)

    test('would be a new file in a folder that exists', () => {
      expect(existsSync(join(root, example.path))).toBe(false)
      expect(existsSync(join(root, example.path, '..'))).toBe(true)
    })

    test('imports only names that exist', () => {
      const missing = program.body.flatMap((statement) => {
        if (statement.type !== 'ImportDeclaration' || !statement.source.value.startsWith('.')) return []
        const target = join(root, example.path, '..', statement.source.value)
        const exported = existsSync(target) ? exportsOf(target) : new Set<string>()
        return statement.specifiers
          .flatMap((one) =>
            one.type === 'ImportSpecifier' && one.imported.type === 'Identifier' ? one.imported.name : [],
          )
          .filter((name) => !exported.has(name))
          .map((name) => `${name} from ${statement.source.value}`)
      })
      expect(missing).toEqual([])
    })
  },
)
