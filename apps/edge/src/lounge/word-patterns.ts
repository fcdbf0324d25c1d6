import {
  type englishDataset,
  type englishRecommendedTransformers,
  SyntaxKind,
  type TransformerContainer,
} from 'obscenity'

type Pattern = ReturnType<typeof englishDataset.build>['blacklistedTerms'][number]['pattern']
type PatternNode = Pattern['nodes'][number]

/**
 * A cheap first look at a text, so that most texts need no second one. The matcher of `obscenity` tries each of its patterns in turn and looks
 * for harmless words first, which takes longer than everything else that happens to a message. Here one expression has all patterns.
 * @returns a function that returns false only when the matcher with these patterns and transformers would find nothing.
 */
export function mayHaveWords(
  terms: readonly { readonly pattern: Pattern }[],
  transformers: (typeof englishRecommendedTransformers)['blacklistMatcherTransformers'] = [],
): (text: string) => boolean {
  const any = new RegExp(terms.map(({ pattern }) => `(?:${sourceOf(pattern)})`).join('|'), 's')
  const steps = transformers.map(stepOf)
  return (text) => {
    let plain = ''
    for (const step of steps) step.reset()
    for (const character of text) {
      let code = character.codePointAt(0)
      for (const { transform } of steps) {
        if (code === undefined) break
        code = transform(code)
      }
      if (code !== undefined) plain += String.fromCodePoint(code)
    }
    return any.test(plain)
  }
}

interface Step {
  transform(code: number): number | undefined
  reset(): void
}

function stepOf(transformer: TransformerContainer): Step {
  if (!('factory' in transformer)) return { transform: transformer.transform, reset: () => {} }
  const stateful = transformer.factory()
  return { transform: (code) => stateful.transform(code), reset: () => stateful.reset() }
}

/** What the matcher compiles the pattern to. */
function sourceOf({ requireWordBoundaryAtStart, requireWordBoundaryAtEnd, nodes }: Pattern): string {
  const boundary = (isRequired: boolean): string => (isRequired ? '\\b' : '')
  return boundary(requireWordBoundaryAtStart) + nodes.map(sourceOfNode).join('') + boundary(requireWordBoundaryAtEnd)
}

function sourceOfNode(node: PatternNode): string {
  if (node.kind === SyntaxKind.Wildcard) return '.'
  if (node.kind === SyntaxKind.Optional) return `(?:${sourceOfNode(node.childNode)})?`
  return RegExp.escape(String.fromCodePoint(...node.chars))
}
