import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CommandDefinition } from '@lifegrid/contract/commands/define'
import type { SystemCommandDefinition } from '@lifegrid/contract/commands/system/define'
import type { FrameDefinition } from '@lifegrid/contract/frames/define'
import { camelCase, compare } from './names.ts'

/** A definition and its file. */
export interface Found<Definition> {
  /** Without the folder. */
  readonly file: string
  readonly definition: Definition
}

/** Files of the folders that define no commands or frames. */
const notCommands = new Set(['define.ts', 'index.generated.ts'])
const notFrames = new Set(['define.ts', 'index.generated.ts'])

/** Every client command, ordered by wire name. Imports the hand-written files, not the generated index. */
export async function readCommands(root: string): Promise<Found<CommandDefinition>[]> {
  const found: Found<CommandDefinition>[] = []
  for (const [file, exported] of await importAll(join(root, 'packages/contract/src/commands'), notCommands)) {
    const wanted = camelCase(file.replace(/\.ts$/, ''))
    const definition = exported[wanted] as CommandDefinition | undefined
    if (definition === undefined) throw new Error(`commands/${file} must export a command named ${wanted}`)
    if (definition.name !== wanted) {
      throw new Error(`commands/${file}: the wire name is ${definition.name}, but the file name requires ${wanted}`)
    }
    const example = definition.message.safeParse(definition.example)
    if (!example.success) throw new Error(`commands/${file}: the example is not valid: ${example.error.message}`)
    found.push({ file, definition })
  }
  const frames = new Set((await readFrames(root)).map((frame) => frame.definition.name))
  for (const { file, definition } of found) {
    const unknown = definition.answers.find((answer) => !frames.has(answer))
    if (unknown !== undefined) throw new Error(`commands/${file}: \`answers\` names ${unknown}, which is not a frame`)
  }
  return found.sort((a, b) => compare(a.definition.name, b.definition.name))
}

/** Every command of the cluster itself, ordered by file name. `sys-reply.ts` exports `sysReply`, which is `sys.reply`. */
export async function readSystemCommands(
  root: string,
): Promise<(Found<SystemCommandDefinition> & { readonly exported: string })[]> {
  const folder = 'packages/contract/src/commands/system'
  const files = await importAll(join(root, folder), notCommands)
  return files.map(([file, module]) => {
    const exported = camelCase(file.replace(/\.ts$/, ''))
    const definition = module[exported] as SystemCommandDefinition | undefined
    const name = systemCommandName(exported)
    if (name === undefined) throw new Error(`${folder}/${file}: the name of the file must begin with "sys-"`)
    if (definition?.name !== name) throw new Error(`${folder}/${file} must export ${exported} with the name ${name}`)
    return { file, exported, definition }
  })
}

/** `sysReply` → `sys.reply`; undefined for the name of a client's command. */
export function systemCommandName(camel: string): string | undefined {
  const system = /^sys([A-Z])(.*)$/.exec(camel)
  return system === null ? undefined : `sys.${system[1]?.toLowerCase()}${system[2]}`
}

/** Every server frame, ordered by wire name. */
export async function readFrames(root: string): Promise<Found<FrameDefinition>[]> {
  const found: Found<FrameDefinition>[] = []
  for (const [file, exported] of await importAll(join(root, 'packages/contract/src/frames'), notFrames)) {
    for (const [name, value] of Object.entries(exported)) {
      if (!isFrame(value)) continue
      if (value.name !== name) throw new Error(`frames/${file}: the export ${name} defines the frame ${value.name}`)
      found.push({ file, definition: value })
    }
  }
  return found.sort((a, b) => compare(a.definition.name, b.definition.name))
}

function isFrame(value: unknown): value is FrameDefinition {
  return typeof value === 'object' && value !== null && 'name' in value && 'body' in value && 'summary' in value
}

export async function importAll(
  folder: string,
  except: ReadonlySet<string>,
): Promise<[string, Record<string, unknown>][]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !except.has(file)).sort()
  return Promise.all(
    files.map(
      async (file): Promise<[string, Record<string, unknown>]> => [
        file,
        (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>,
      ],
    ),
  )
}
