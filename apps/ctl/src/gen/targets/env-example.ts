import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { compare } from '../names.ts'
import { generatedNotice, type Target } from '../target.ts'

/** The processes with environment variables: `apps/<name>/src/config.ts` exports `<name>Config`. */
const processes = ['edge', 'sim', 'worker'] as const

interface Variable {
  readonly name: string
  readonly description: string
  /** The value that is used when it is not set; undefined when it must be set. */
  readonly fallback: string | undefined
}

/** Every environment variable, with its description and its default. */
export const target: Target = {
  name: 'env-example',
  async generate(root) {
    // A variable that is the same in several processes is listed once.
    const users = new Map<string, { variable: Variable; apps: string[] }>()
    for (const app of processes) {
      for (const variable of await readVariables(root, app)) {
        const key = JSON.stringify(variable)
        const known = users.get(key)
        if (known) known.apps.push(app)
        else users.set(key, { variable, apps: [app] })
      }
    }
    const sections = Map.groupBy(users.values(), ({ apps }) => apps.join(', '))
    const ordered = [...sections].sort(([a], [b]) => b.split(', ').length - a.split(', ').length || compare(a, b))
    const text = ordered.map(([apps, entries]) =>
      section(
        apps,
        entries.map(({ variable }) => variable),
      ),
    )
    const head = `# ${generatedNotice}\n# The environment variables of all processes. A line without "#" must be set. The other lines show the defaults.\n# Any variable NAME can be given as NAME_FILE=<path> instead: then its value is the content of the file, as secrets are mounted in containers.`
    return new Map([['.env.example', `${[head, ...text].join('\n\n')}\n`]])
  },
}

function section(apps: string, variables: readonly Variable[]): string {
  const title = apps === processes.join(', ') ? 'every process' : apps
  const required = (variable: Variable): number => (variable.fallback === undefined ? 0 : 1)
  const sorted = [...variables].sort((a, b) => required(a) - required(b) || compare(a.name, b.name))
  return [`# ---- ${title}`, ...sorted.map(lines)].join('\n\n')
}

function lines({ name, description, fallback }: Variable): string {
  return `# ${description}\n${fallback === undefined ? `${name}=` : `# ${name}=${fallback}`}`
}

/** @throws when the process has no schema, or a variable has no description. */
async function readVariables(root: string, app: string): Promise<Variable[]> {
  const file = join(root, 'apps', app, 'src/config.ts')
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>
  const schema = module[`${app}Config`]
  if (!(schema instanceof z.ZodObject)) throw new Error(`${file} must export ${app}Config, an object schema`)
  return Object.entries(schema.shape).map(([name, field]) => {
    const { description } = field as z.ZodType
    if (description === undefined) throw new Error(`${file}: ${name} needs a description`)
    const without = (field as z.ZodType).safeParse(undefined)
    return { name, description, fallback: without.success ? valueText(without.data) : undefined }
  })
}

function valueText(value: unknown): string {
  if (value === undefined) return ''
  return Array.isArray(value) ? value.join(',') : String(value)
}
