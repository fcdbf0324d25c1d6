import { isPersonPart } from '@lifegrid/engine/core/person-words'

/** Placeholders that refer to the player. All others refer to a role of the cast. */
const own: readonly string[] = ['name', 'lastname', 'age']

/** Returns the errors in the placeholders of an event's text, in words. `roles` are those of the event's cast. */
export function faultsOfTemplate(template: string, roles: readonly string[]): string[] {
  const faults: string[] = []
  if (/[{}]/.test(template.replaceAll(/\{[^{}]*\}/g, ''))) faults.push('a brace is not closed or not opened')
  for (const [, inner = ''] of template.matchAll(/\{([^{}]*)\}/g)) {
    if (own.includes(inner)) continue
    const [head = '', ...verbs] = inner.split('|')
    const [role = '', part, ...more] = head.split('.')
    if (role === 'ago' && part !== undefined && more.length === 0 && verbs.length === 0) continue
    if (!roles.includes(role)) faults.push(`{${inner}}: there is no role ${role}`)
    if (verbs.length !== 0 && (verbs.length !== 2 || part !== undefined))
      faults.push(`{${inner}}: a verb must be written as {role|is|are}`)
    if (!isPersonPart(part) || more.length > 0) faults.push(`{${inner}}: there is no such placeholder`)
  }
  return faults
}
