import { type Span, Visitor } from 'oxc-parser'
import type { SourceTree } from './parse.ts'

/**
 * A file's text without words: comments, string contents, regular expressions and the fixed parts of templates become spaces, so that a
 * search finds code only. What a template inserts stays, because it is code. Offsets and lines are those of the file.
 */
export function codeOnly({ text, program, comments }: SourceTree): string {
  const words: Span[] = comments.map(({ start, end }) => ({ start, end }))
  new Visitor({
    Literal: (literal) => {
      if (typeof literal.value === 'string' || 'regex' in literal) words.push(insideOf(literal))
    },
    TemplateElement: ({ start, end }) => void words.push({ start, end }),
    JSXText: ({ start, end }) => void words.push({ start, end }),
  }).visit(program)
  let code = ''
  let position = 0
  for (const { start, end } of words.sort((a, b) => a.start - b.start)) {
    code += text.slice(position, start) + text.slice(start, end).replaceAll(/[^\n]/g, ' ')
    position = end
  }
  return code + text.slice(position)
}

/** Without the delimiters, which keep a literal recognisable. */
function insideOf({ start, end }: Span): Span {
  return { start: start + 1, end: end - 1 }
}
