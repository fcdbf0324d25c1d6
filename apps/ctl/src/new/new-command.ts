import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { projectRoot } from '../project-root.ts'
import type { KindName } from './kinds.ts'
import { parseName } from './name.ts'
import type { Plan, Scaffold } from './scaffold.ts'

/**
 * `lifegrid new <kind> <name>`: writes the files of a new part from templates, and prints the next steps. Writes nothing unless the whole
 * plan is valid.
 * @returns the exit code.
 * @throws ExpectedFailure when the name is invalid, reserved or taken, or an option is invalid.
 */
export async function newCommand(
  kind: KindName,
  kebab: string,
  options: Readonly<Record<string, string | undefined>>,
  root: string = projectRoot,
): Promise<number> {
  const { scaffold } = (await import(`./scaffolds/${kind}.ts`)) as { readonly scaffold: Scaffold }
  const plan = scaffold({ root, name: parseName(kebab), options })
  await write(root, plan)
  format(root, plan)
  console.log(report(plan))
  return 0
}

async function write(root: string, { created, changed = {} }: Plan): Promise<void> {
  for (const [path, text] of Object.entries(created)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text, { flag: 'wx' })
  }
  for (const [path, text] of Object.entries(changed)) await writeFile(join(root, path), text)
}

/** Formats the files and sorts their imports, because both depend on the length of the name. */
function format(root: string, { created, changed = {} }: Plan): void {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const paths = [...Object.keys(created), ...Object.keys(changed)]
  const { status, stderr } = spawnSync(
    process.execPath,
    [biome, 'check', '--write', '--linter-enabled=false', ...paths],
    { cwd: root },
  )
  if (status !== 0) console.error(`Biome could not format the files:\n${stderr}`)
}

function report({ created, changed = {}, next }: Plan): string {
  return [
    ...Object.keys(created).map((path) => `created  ${path}`),
    ...Object.keys(changed).map((path) => `changed  ${path}`),
    '',
    'Next:',
    ...next.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n')
}
