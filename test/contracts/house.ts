import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The folder of the project. */
export const root = join(import.meta.dirname, '../..')

/** One package or app: its short name, its folder from the root, and what its package.json lists. */
export interface Member {
  readonly name: string
  readonly folder: string
  readonly dependencies: readonly string[]
}

export interface SourceFile {
  /** From the root. */
  readonly path: string
  readonly member: Member
  readonly text: string
  /** Without comments and without what stands in quotes. */
  readonly code: string
}

export function members(): Member[] {
  const folders = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  )
  return [...folders, 'infra/local'].filter(hasManifest).map((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
      name: string
      dependencies?: Record<string, string>
    }
    return {
      name: manifest.name.replace('@lifegrid/', ''),
      folder,
      dependencies: Object.keys(manifest.dependencies ?? {}),
    }
  })
}

/** Every TypeScript file of every `src/`. */
export function sources(): SourceFile[] {
  return members().flatMap((member) =>
    typescriptFiles(join(member.folder, 'src')).map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, member, text, code: withoutWords(text) }
    }),
  )
}

/** TypeScript files below a folder, by path from the root; none where there is no such folder. */
export function typescriptFiles(folder: string): string[] {
  const from = join(root, folder)
  if (!existsSync(from)) return []
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

/** What a file imports, re-exports, or imports as it runs. */
export function importsOf(text: string): string[] {
  const code = withoutComments(text)
  const named =
    /^\s*(?:import\s+(?:type\s+)?(?:[\w$*{},\s]+?\s+from\s+)?|export\s+(?:type\s+)?(?:\*(?:\s+as\s+[\w$]+)?|\{[\w$,\s]*\})\s+from\s+)['"]([^'"]+)['"]/gm
  const static_ = [...code.matchAll(named)]
  const dynamic = [...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)]
  return [...static_, ...dynamic].map((match) => match[1] as string)
}

/** The same, without what is imported for its types alone and is gone when the code runs. */
export function runtimeImportsOf(text: string): string[] {
  return importsOf(text.replaceAll(/^\s*(?:import|export) type\b[^'"]*?from\s+['"][^'"]+['"]/gm, ''))
}

/** Comments go; what stands in quotes stays, for `//` in an address is none. */
function withoutComments(text: string): string {
  return text.replaceAll(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, quoted: string | undefined) => quoted ?? '',
  )
}

/** Comments and quoted text go; what a template inserts stays, for it is code. */
function withoutWords(text: string): string {
  return withoutComments(text)
    .replaceAll(/`(?:\\.|[^`\\])*`/g, (template) =>
      [...template.matchAll(/\$\{([^}]*)\}/g)].map((m) => m[1]).join(' ; '),
    )
    .replaceAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
}

function hasManifest(folder: string): boolean {
  return existsSync(join(root, folder, 'package.json'))
}
