import { type Program, Visitor } from 'oxc-parser'

interface Import {
  readonly specifier: string
  /** Removed before the code runs: `import type`, `export type` and `import('…').Type`. */
  readonly typeOnly: boolean
}

/** The specifiers of everything that a file imports or re-exports, statically, dynamically or as a type, in the order of the text. */
export function importsOf(program: Program): string[] {
  return allImports(program).map(({ specifier }) => specifier)
}

/**
 * The same without imports that exist for types alone. `import { type A } from 'a'` counts: Node strips the name and still loads the module.
 */
export function runtimeImportsOf(program: Program): string[] {
  return allImports(program)
    .filter(({ typeOnly }) => !typeOnly)
    .map(({ specifier }) => specifier)
}

function allImports(program: Program): Import[] {
  const found: Import[] = []
  const add = (specifier: string, typeOnly: boolean): void => void found.push({ specifier, typeOnly })
  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source.value, importKind === 'type'),
    ExportAllDeclaration: ({ source, exportKind }) => add(source.value, exportKind === 'type'),
    ExportNamedDeclaration: ({ source, exportKind }) => {
      if (source !== null) add(source.value, exportKind === 'type')
    },
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') add(source.value, false)
    },
    TSImportType: ({ source }) => add(source.value, true),
  }).visit(program)
  return found
}
