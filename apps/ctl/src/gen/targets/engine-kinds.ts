import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Expression } from 'oxc-parser'
import { exportedInterface, type InterfaceField } from '../../typescript/interfaces.ts'
import { objectsIn, propertyOf } from '../../typescript/literals.ts'
import { readTypeScript, type SourceTree } from '../../typescript/parse.ts'
import { kindFiles } from '../kind-files.ts'
import { table } from '../markdown.ts'
import { generatedNotice, type Target } from '../target.ts'

const engine = 'packages/engine/src'
const path = 'docs/generated/conditions-and-effects.md'

/** The reference for authors: every kind of condition and effect, with its fields, read from the engine's catalogue. */
export const target: Target = {
  name: 'engine-kinds',
  generate: (root) => new Map([[path, page(root)]]),
}

interface Kind {
  readonly name: string
  readonly file: string
  readonly about: string
  readonly fields: readonly InterfaceField[]
  /** The text of the last column. */
  readonly note: string
}

function page(root: string): string {
  const conditions = kinds(root, 'conditions', 'Condition', filteredBy)
  const effects = kinds(root, 'effects', 'Effect', boundsOf)
  return `<!-- ${generatedNotice} -->

# Conditions and effects

The conditions and effects that content can state. Each kind is one file of the engine. The types of the fields, such as \`Place\`, are in
\`packages/engine/src/life\`.

## Conditions

The storyteller keeps an index of facts about a life (age, school, work, love, season …) and skips events whose conditions contradict it.
*Index* says how much of a condition the index decides: *yes* (all of it, so that the condition costs nothing), *in part*, or *no*.

${summary(conditions, 'index')}

${conditions.map(section).join('\n')}
## Effects

*Bounds* are the lowest and the highest value that content may use. A test checks every entry.

${summary(effects, 'bounds')}

${effects.map(section).join('\n')}`
}

function summary(found: readonly Kind[], last: string): string {
  const rows = found.map(({ name, about, note }) => [`\`${name}\``, firstSentence(about), note])
  return table(['kind', 'what it says', last], rows)
}

function section({ name, file, about, fields }: Kind): string {
  const rows = fields.map((field) => [
    `\`${field.name}\``,
    `\`${field.type}\`${field.optional ? ', optional' : ''}`,
    field.about,
  ])
  const list = rows.length === 0 ? 'It has no fields.' : table(['field', 'type', 'about'], rows)
  return `### ${name}\n\n${about} (\`${file}\`)\n\n${list}\n`
}

function kinds(root: string, folder: string, noun: string, note: (tree: SourceTree) => string): Kind[] {
  const shapesFile = `${noun.toLowerCase()}.ts`
  // Beside the file of the union there may be files of groups, such as cast-condition.ts.
  const shapes = readdirSync(join(root, engine, 'catalogue'))
    .filter((file) => file === shapesFile || file.endsWith(`-${shapesFile}`))
    .map((file) => readTypeScript(join(root, engine, 'catalogue', file)))
  return kindFiles(join(root, engine, folder), ['define.ts', 'evaluate.ts', 'apply-effects.ts']).map(
    ({ file, camel, pascal }) => {
      const tree = readTypeScript(join(root, engine, folder, file))
      const shape = shapes.map((one) => exportedInterface(one, `${pascal}${noun}`)).find((one) => one !== undefined)
      if (shape === undefined || shape.about === '')
        throw new Error(
          `${folder}/${file} needs the interface ${pascal}${noun}, with a docstring, in catalogue/${shapesFile}`,
        )
      return {
        name: camel,
        file: `${engine}/${folder}/${file}`,
        about: shape.about,
        fields: shape.fields.filter(({ name }) => name !== 'kind'),
        note: note(tree),
      }
    },
  )
}

/** How far the draw's fact bits decide a condition, judged by what its file writes out. */
function filteredBy({ program }: SourceTree): string {
  const objects = objectsIn(program)
  const isTrue = (value: Expression | undefined): boolean => value?.type === 'Literal' && value.value === true
  if (objects.some((object) => isTrue(propertyOf(object, 'exact')))) return 'yes'
  const readsNothing = objects.some((object) => {
    const reads = propertyOf(object, 'reads')
    if (reads?.type !== 'ArrowFunctionExpression') return false
    return reads.body.type === 'Identifier' && reads.body.name === 'readsNothing'
  })
  return readsNothing ? 'no' : 'in part'
}

/** The range that an effect's `bounds` writes out; empty when it has none. */
function boundsOf({ program }: SourceTree): string {
  for (const object of objectsIn(program)) {
    const from = numberOf(propertyOf(object, 'from'))
    const to = numberOf(propertyOf(object, 'to'))
    if (from !== undefined && to !== undefined) return `${from} to ${to}`
  }
  return ''
}

/** A number as it is written, with spaces between groups of digits. */
function numberOf(value: Expression | undefined): string | undefined {
  if (value?.type === 'UnaryExpression' && value.operator === '-') {
    const positive = numberOf(value.argument)
    return positive === undefined ? undefined : `-${positive}`
  }
  if (value?.type !== 'Literal' || typeof value.value !== 'number') return undefined
  return value.raw?.replaceAll('_', ' ')
}

function firstSentence(text: string): string {
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text
}
