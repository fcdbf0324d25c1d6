import { dirname, join } from 'node:path'
import { type Node, visitorKeys } from 'oxc-parser'
import { parseTypeScript } from '../../apps/ctl/src/typescript/parse.ts'

export interface SourceText {
  /** From the root. Imports between files are resolved by it. */
  readonly path: string
  readonly text: string
}

/** A parsed file. */
export interface Module extends SourceText {
  /** Every node but the program, in the order of the text. */
  readonly parents: ReadonlyMap<Node, Node>
  readonly identifiers: ReadonlyMap<string, readonly Node[]>
  readonly imports: readonly Import[]
}

interface Import {
  /** The path of the file, if the import is a relative one. */
  readonly from: string
  readonly name: string
  readonly local: string
}

/** An expression, or a function as the value that it returns. */
export interface Place {
  readonly node: Node
  readonly module: Module
}

export type FunctionNode = Extract<
  Node,
  { type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression' }
>

export type Modules = ReadonlyMap<string, Module>

export function modulesOf(files: readonly SourceText[]): Modules {
  return new Map(files.map((file) => [file.path, moduleOf(file)]))
}

function moduleOf({ path, text }: SourceText): Module {
  const parents = new Map<Node, Node>()
  const identifiers = new Map<string, Node[]>()
  const visit = (node: Node): void => {
    if (node.type === 'Identifier') identifiers.get(node.name)?.push(node) ?? identifiers.set(node.name, [node])
    for (const child of childrenOf(node)) {
      parents.set(child, node)
      visit(child)
    }
  }
  visit(parseTypeScript(path, text).program)
  return { path, text, parents, identifiers, imports: importsIn(path, parents) }
}

function childrenOf(node: Node): Node[] {
  const fields = node as unknown as Readonly<Record<string, Node | readonly (Node | null)[] | null | undefined>>
  return (visitorKeys[node.type] ?? []).flatMap((key) => fields[key] ?? []).filter((child) => child !== null)
}

export function isFunction(node: Node): node is FunctionNode {
  return (
    node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
  )
}

/** The innermost function around a node; undefined outside of functions. */
export function functionAround(node: Node, { parents }: Module): FunctionNode | undefined {
  let at = parents.get(node)
  while (at !== undefined && !isFunction(at)) at = parents.get(at)
  return at
}

/**
 * The names that a variable or a parameter gives to a value, or to a part of it. `path` leads to the part, the outermost property last; each
 * name comes with what is left of the path.
 */
export function namesIn(pattern: Node, path: readonly string[]): [name: string, path: readonly string[]][] {
  switch (pattern.type) {
    case 'Identifier':
      return [[pattern.name, path]]
    case 'AssignmentPattern':
      return namesIn(pattern.left, path)
    case 'RestElement':
      return namesIn(pattern.argument, path)
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : namesIn(element, path)))
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => {
        if (property.type === 'RestElement') return namesIn(property, path)
        const isPart = property.key.type === 'Identifier' && property.key.name === path.at(-1)
        return isPart ? namesIn(property.value, path.slice(0, -1)) : []
      })
    default:
      return []
  }
}

/** Every place where a name that is visible at a node is used, also in files that import it. */
export function usesOf(name: string, { node, module }: Place, modules: Modules): Place[] {
  const scope = scopeOf(name, node, module)
  const own = (module.identifiers.get(name) ?? [])
    .filter(({ start, end }) => scope === undefined || (scope.start <= start && end <= scope.end))
    .map((use) => ({ node: use, module }))
  if (scope !== undefined) return own
  const importers = [...modules.values()].flatMap((importer) => {
    const local = importer.imports.find((one) => one.from === module.path && one.name === name)?.local
    return (importer.identifiers.get(local ?? '') ?? []).map((use) => ({ node: use, module: importer }))
  })
  return [...own, ...importers]
}

/** The innermost function around a node that declares the name; undefined if the file does. */
function scopeOf(name: string, node: Node, module: Module): FunctionNode | undefined {
  let scope = functionAround(node, module)
  while (scope !== undefined && !declares(scope, name, module)) scope = functionAround(scope, module)
  return scope
}

function declares(scope: FunctionNode, name: string, module: Module): boolean {
  return (module.identifiers.get(name) ?? []).some((node) => {
    const declaration = declarationOf(node, module)
    return declaration === scope || (declaration !== undefined && functionAround(declaration, module) === scope)
  })
}

/** The variable or the function whose name an identifier is, or the function whose parameter it is. */
function declarationOf(node: Node, { parents }: Module): Node | undefined {
  let part = node
  for (let at = parents.get(part); at !== undefined; at = parents.get(at)) {
    if (at.type === 'VariableDeclarator') return at.id === part ? at : undefined
    if (at.type === 'Property' ? at.value !== part : at.type === 'AssignmentPattern' && at.left !== part)
      return undefined
    if (isFunction(at)) return at.body === part ? undefined : at
    if (at.type !== 'Property' && !at.type.endsWith('Pattern') && at.type !== 'RestElement') return undefined
    part = at
  }
  return undefined
}

/** The function that a name stands for, in this file or in one that it imports. */
export function functionNamed(name: string, module: Module, modules: Modules): Place | undefined {
  for (const node of module.identifiers.get(name) ?? []) {
    const parent = module.parents.get(node)
    if (parent?.type === 'FunctionDeclaration' && parent.id === node) return { node: parent, module }
    if (parent?.type !== 'VariableDeclarator' || parent.id !== node || parent.init === null) continue
    if (isFunction(parent.init)) return { node: parent.init, module }
  }
  const imported = module.imports.find(({ local }) => local === name)
  const from = modules.get(imported?.from ?? '')
  return imported === undefined || from === undefined ? undefined : functionNamed(imported.name, from, modules)
}

function importsIn(path: string, parents: Module['parents']): Import[] {
  return [...parents].flatMap(([node, parent]) => {
    if (node.type !== 'ImportSpecifier' || parent.type !== 'ImportDeclaration') return []
    const name = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value
    return { from: join(dirname(path), parent.source.value), name, local: node.local.name }
  })
}
