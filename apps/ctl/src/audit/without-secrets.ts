const hidden = '<secret>'

/** Names of options whose values are secret. */
const secretName = /token|secret|password|key$/i

/** What the audit log keeps of an option or an argument: no value that is secret by its name, and no user or password of a URL. */
export function withoutSecrets(value: unknown, name = ''): unknown {
  if (secretName.test(name)) return hidden
  if (typeof value === 'string') return withoutCredentials(value)
  if (Array.isArray(value)) return value.map((each) => withoutSecrets(each))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutSecrets(each, key)]))
  return value
}

/** A text without the users and passwords of the URLs in it. */
export function withoutCredentials(text: string): string {
  // Up to the last @, because a password may have one.
  return text.replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/]*@/gi, `$1${hidden}@`)
}
