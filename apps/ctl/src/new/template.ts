import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'templates')

/**
 * A template's text with its placeholders filled: `{{camel}}` and the others.
 * @param name of the file in `templates/`, without `.ts.template`.
 * @throws Error when a placeholder has no value.
 */
export function render(name: string, values: object): string {
  const text = readFileSync(join(folder, `${name}.ts.template`), 'utf8')
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value: unknown = Reflect.get(values, key)
    if (typeof value !== 'string') throw new Error(`the template ${name} has an unknown placeholder {{${key}}}`)
    return value
  })
}
