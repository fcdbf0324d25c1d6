import type { SourceTree } from './parse.ts'

/** The JSDoc comment directly before a position, as one paragraph; empty when there is none. */
export function docstringBefore({ text, comments }: SourceTree, position: number): string {
  const comment = comments.findLast(({ end }) => end <= position)
  const attached = comment !== undefined && text.slice(comment.end, position).trim() === ''
  if (!attached || comment.type !== 'Block' || !comment.value.startsWith('*')) return ''
  return comment.value
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .filter((line) => line !== '')
    .join(' ')
}
