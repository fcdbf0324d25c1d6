/** A noun with its indefinite article, chosen by the first letter: 'a helper', 'an usher'. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}
