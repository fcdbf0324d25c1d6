/** Whether a message can be the template with its placeholders filled in. */
export function isFilled(template: string, message: string): boolean {
  const parts = template.split(/\{[^{}]*\}/)
  let from = 0
  for (const [index, part] of parts.entries()) {
    const at = index === 0 ? (message.startsWith(part) ? 0 : -1) : message.indexOf(part, from)
    if (at === -1) return false
    from = at + part.length
  }
  return parts.at(-1) === '' ? parts.length > 1 || message === template : message.endsWith(parts.at(-1) ?? '')
}
