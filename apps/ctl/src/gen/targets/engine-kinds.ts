import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindFiles } from '../kind-files.ts'
import { table } from '../markdown.ts'
import { generatedNotice, type Target } from '../target.ts'

const engine = 'packages/engine/src'
const path = 'docs/generated/conditions-and-effects.md'

/** The reference for authors: every kind of condition and effect, with its fields, as the kinds' own files state them. */
export const target: Target = {
  name: 'engine-kinds',
  generate: (root) => new Map([[path, page(root)]]),
}

interface Kind {
  readonly name: string
  readonly file: string
  readonly about: string
  readonly fields: readonly Field[]
  /** What the last column says of it. */
  readonly note: string
}

interface Field {
  readonly name: string
  readonly type: string
  readonly optional: boolean
  readonly about: string
}

function page(root: string): string {
  const conditions = kinds(root, 'conditions', 'Condition', (text) =>
    /exact: true/.test(text) ? 'by the bits' : /reads: \(\) => readsNothing/.test(text) ? 'asked' : 'in part',
  )
  const effects = kinds(root, 'effects', 'Effect', (text) => {
    const bounds = /from: (-?[\d_]+), to: ([\d_]+)/.exec(text)
    return bounds === null ? '' : `${bounds[1]?.replaceAll('_', ' ')} to ${bounds[2]?.replaceAll('_', ' ')}`
  })
  return `<!-- ${generatedNotice} -->

# Conditions and effects

What content can state. Each kind is one file of the engine. A condition *holds*, *explains itself* (after "Requires") and *names what it
reads*; an effect *applies*, *explains itself* and has *bounds*, to which the laws over the content hold every entry.

## Conditions

"By the bits" means that the draw's fact bits settle it, so that it costs nothing to ask.

${summary(conditions, 'filtered')}

${conditions.map(section).join('\n')}
## Effects

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

function kinds(root: string, folder: string, noun: string, note: (text: string) => string): Kind[] {
  return kindFiles(join(root, engine, folder), ['define.ts', 'evaluate.ts', 'apply-effects.ts']).map(
    ({ file, camel, pascal }) => {
      const text = readFileSync(join(root, engine, folder, file), 'utf8')
      const shape = new RegExp(
        `/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export interface ${pascal}${noun} \\{\\n([\\s\\S]*?)\\n\\}`,
      ).exec(text)
      if (shape === null)
        throw new Error(`${folder}/${file} must export the interface ${pascal}${noun} with a docstring`)
      const [, about = '', body = ''] = shape
      return {
        name: camel,
        file: `${engine}/${folder}/${file}`,
        about: plain(about),
        fields: fieldsOf(body),
        note: note(text),
      }
    },
  )
}

function fieldsOf(body: string): Field[] {
  const fields: Field[] = []
  const pattern = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?readonly (\w+)(\?)?: ([^\n]+)/g
  for (const [, about = '', name = '', optional, type = ''] of body.matchAll(pattern)) {
    if (name !== 'kind') fields.push({ name, type: type.trim(), optional: optional !== undefined, about: plain(about) })
  }
  return fields
}

/** A docstring as one paragraph. */
function plain(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .filter((line) => line !== '')
    .join(' ')
    .trim()
}

function firstSentence(text: string): string {
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text
}
