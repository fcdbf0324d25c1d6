/** Whether a message can be the template with its placeholders filled in. */
export function isFilled(template: string, message: string): boolean {
  const parts = partsOf(template)
  let from = 0
  for (const [index, part] of parts.entries()) {
    const at = index === 0 ? (message.startsWith(part) ? 0 : -1) : message.indexOf(part, from)
    if (at === -1) return false
    from = at + part.length
  }
  return parts.at(-1) === '' ? parts.length > 1 || message === template : message.endsWith(parts.at(-1) ?? '')
}

/** The words between the placeholders. A catalogue's templates are asked for in every life, so they are taken apart once. */
function partsOf(template: string): readonly string[] {
  let parts = known.get(template)
  if (parts === undefined) {
    parts = template.split(/\{[^{}]*\}/)
    known.set(template, parts)
  }
  return parts
}

const known = new Map<string, readonly string[]>()
